import { describe, expect, it } from 'vitest';
import { professionalTitles } from '../person/professional-titles';
import { answerSchema } from '../request/answers';
import { formItem } from '../request/form';
import { catalogue } from './catalogue';

const sold = catalogue.filter(({ requestable, subject }) => requestable && subject !== 'server');
const itemOf = <Q extends 'holder' | 'profile' | 'shipping' | 'agreements'>(slug: string, question: Q) => {
  const item = formItem(sold.find((product) => product.slug === slug)?.requestForm ?? [], question);
  if (!item) throw new Error(`${slug} does not ask ${question}`);
  return item;
};
const address = {
  name: 'Noor Veldhuis',
  line1: 'Oudegracht 1',
  postcode: '3511 AB',
  city: 'Utrecht',
  province: 'Utrecht',
  country: 'NL',
  method: 'standard',
};

describe('the person products', () => {
  it('C-12 offer authentication and encryption, or signing alone; never all three', () => {
    const offered = Object.fromEntries(sold.map(({ slug }) => [slug, itemOf(slug, 'profile').options]));
    const both = ['authentication', 'encryption'];
    const signing = ['nonrepudiation'];
    expect(offered).toEqual({
      'professional-signing': signing,
      professional: both,
      citizen: both,
      'citizen-signing': signing,
      'organisation-person': both,
    });
    const signs = answerSchema(itemOf('citizen', 'profile'));
    expect(signs.safeParse({ option: 'nonrepudiation', pss: false }).success).toBe(false);
  });

  it('S1-F15 carry one of exactly the eleven titles, where they carry one', () => {
    expect(professionalTitles).toEqual([
      'Accountant-Administratieconsulent',
      'Advocaat',
      'Registeraccountant',
      'Kandidaat-notaris',
      'Notaris',
      'Toegevoegd Notaris',
      '(Hoofd)bewaarder',
      'Gerechtsdeurwaarder',
      'Belastingdeurwaarder',
      'Gemeentelijk Belastingdeurwaarder',
      'Toegevoegd gerechtsdeurwaarder',
    ]);
    for (const { slug } of sold) {
      expect(itemOf(slug, 'holder').titles).toEqual(
        slug.startsWith('professional') ? professionalTitles : [],
      );
    }
  });

  it('C-15 ask for an address to ship to, whatever the CA’s page calls it', () => {
    for (const { slug } of sold) {
      const schema = answerSchema(itemOf(slug, 'shipping'));
      expect(schema.safeParse(address).success).toBe(true);
      for (const key of Object.keys(address)) {
        expect(schema.safeParse({ ...address, [key]: undefined }).success).toBe(false);
      }
      expect(itemOf(slug, 'shipping').expedited.map(({ currency }) => currency)).toEqual([
        'EUR',
        'USD',
        'GBP',
      ]);
    }
  });

  it('C-18 are limited by their own data, not by a constant', () => {
    const limits = Object.fromEntries(sold.map(({ slug, term }) => [slug, term.maxDays]));
    expect(limits).toMatchObject({ citizen: 199, 'professional-signing': 397, 'organisation-person': 397 });
  });
});
