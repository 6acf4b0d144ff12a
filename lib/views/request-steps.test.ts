import { describe, expect, it } from 'vitest';
import { generations } from '@/lib/domain/product/generations';
import { privateServicesServer } from '@/lib/domain/product/server-products';
import type { Answers } from '@/lib/domain/request/answers';
import { walk } from '@/lib/domain/request/walk';
import { offerValidity } from '@/lib/domain/validity/offer';
import { termLimits } from '@/lib/domain/validity/term';
import { conflictsOf, firstOpenScreen, screenAfter, screenFor, screensOf } from './request-steps';

const { requestForm: form, term } = privateServicesServer;
const now = new Date('2026-03-02T12:00:00Z');
const validity = offerValidity(termLimits(term, generations.G1), now);

const organisation = {
  kvkNumber: '68750110',
  name: 'Test BV Donald',
  street: 'Hizzaarderlaan',
  houseNumber: '3A',
  postcode: '8823 SJ',
  city: 'Lollum',
  province: 'Fryslân',
  country: 'NL',
  telephone: '+31205550101',
};
const answered: Partial<Answers> = {
  organisation,
  oin: { include: true, choice: 'kvk', number: '00000003687501100000' },
  domain: { kind: 'qvtl', label: 'TestBVDonald' },
  validity: { kind: 'years', years: 2 },
  key: { kind: 'browser', bits: 3072 },
};
const request = (answers: Partial<Answers>) => ({ orderId: 'o1', form, ...walk(form, answers) });

describe('the screens of a request', () => {
  it('S0-1.3.2 come in the order in which one builds on the other, the terms with the summary at the end', () => {
    expect(screensOf(form)).toEqual([
      'organisation',
      'oin',
      'domain',
      'validity',
      'key',
      'representative',
      'check',
    ]);
  });

  it('leave out what a product does not ask', () => {
    expect(screensOf(form.filter(({ question }) => question !== 'oin'))).not.toContain('oin');
  });

  it('open at the first question without an answer', () => {
    expect(firstOpenScreen(request({}))).toBe('organisation');
    expect(firstOpenScreen(request(answered))).toBe('representative');
  });

  it('go on to the next, and from the summary straight back to it when all is answered', () => {
    expect(screenAfter(request(answered), 'oin', false)).toBe('/certificates/o1/request/domain');
    expect(screenAfter(request(answered), 'oin', true)).toBe('/certificates/o1/request/representative');
  });

  it('lead to the question that cures what the CA refused', () => {
    expect(screenFor('ca_refused_csr')).toBe('key');
    expect(screenFor('ca_refused_organisation')).toBe('organisation');
    expect(screenFor('ca_refused')).toBe('check');
  });
});

describe('answers that no longer fit together', () => {
  it('C-26 the number of another organisation', () => {
    const other = { ...organisation, kvkNumber: '69599084' };
    expect(conflictsOf({ answers: answered, organisation: other, validity })).toEqual({
      oin: 'oin_other_kvk_number',
    });
    expect(conflictsOf({ answers: answered, organisation, validity })).toEqual({});
  });

  it('C-25 a term that has become too long since it was chosen', () => {
    const later = offerValidity(termLimits(term, generations.G1), new Date('2027-03-02T12:00:00Z'));
    expect(conflictsOf({ answers: answered, organisation, validity: later })).toEqual({
      validity: 'validity_shortened',
    });
  });

  it('C-25 a last day after the last day that is possible', () => {
    const answers = { ...answered, validity: { kind: 'until', date: '2028-11-12' } as const };
    expect(conflictsOf({ answers, organisation, validity })).toEqual({ validity: 'validity_shortened' });
  });
});
