import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '@/lib/domain/product/catalogue';
import { generations } from '@/lib/domain/product/generations';
import { type Answers, answerSchema } from '@/lib/domain/request/answers';
import { formItem, type QuestionId, untilDaysOf } from '@/lib/domain/request/form';
import { dateOf } from '@/lib/domain/validity/dates';
import { termLimits, termOf } from '@/lib/domain/validity/term';
import { type Harness, startHarness } from '@/stand-ins/digicert/test-harness';
import { type PersonProduct, personOrderBody, personProducts } from './person-order-body';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
  await harness.desk('PUT', '/api/balance', { balanceCents: 1_000_000_000 });
});
afterAll(() => harness.close());

const forms = catalogue.flatMap((product) => {
  const caProduct = personProducts.find((known) => known === product.caProduct);
  return caProduct ? [{ ...product, caProduct }] : [];
});
type Sold = (typeof forms)[number];

/** Mostly what people mean to type, now and then what they should not. */
const mostly = <T>(good: readonly T[], bad: readonly T[]) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
  );

const word = mostly(
  ['Anna', 'Ли', '陳', 'Zoë-Sofie', 'O’Neill', "d'Arc", 'Smit III', 'Jansen Sr.'],
  ['Dr. Anna', 'Jan 2', ''],
);
const place = mostly(['Utrecht', 'Den Haag', 'Gent', '’s-Hertogenbosch', '東京'], ['', 'x'.repeat(70)]);
const home = fc.oneof(
  fc.record({
    country: fc.constantFrom('NL', 'nl'),
    postcode: mostly(['3511 AB', '3511ab'], ['', '0000 AA', '1000']),
    province: mostly(['Utrecht', 'noord-holland', 'Friesland'], ['', 'Vlaanderen']),
  }),
  fc.record({
    country: mostly(['BE', 'DE', 'JP', 'us'], ['QQ', 'X', '']),
    postcode: mostly(['1000', '100-0001', 'SW1A 1AA'], ['']),
    province: mostly(['Vlaanderen', 'Tokyo', 'Bayern'], ['']),
  }),
);
const phone = mostly(
  ['020 555 01 01', '+31205550101', '+32 2 555 12 12', '+1 201 555 0123'],
  ['0900 1234', '12'],
);
const email = mostly(['a@b.nl', 'a.b+c@voorbeeld.test'], ['geen adres', '']);

const day = (days: number) => dateOf(new Date(Date.now() + days * 86_400_000));
const validity = fc.oneof(
  fc.record({ kind: fc.constant('years'), years: mostly([1, 2, 3], [4]) }),
  fc.record({ kind: fc.constant('days'), days: mostly([1, 198, 199, 200, 396, 397], [0, 398, 1095]) }),
  fc.record({
    kind: fc.constant('until'),
    date: mostly([1, 197, 198, 199, 395, 396].map(day), [-1, 397, 500].map(day)),
  }),
);

const typed = (product: Sold) =>
  fc.record({
    holder: fc
      .record({
        firstName: word,
        lastName: word,
        email,
        telephone: phone,
        city: place,
        professionalTitle: mostly<string | undefined>(['Advocaat', 'Notaris'], ['Bakker', undefined]),
      })
      .chain((person) => home.map((where) => ({ ...person, ...where }))),
    profile: fc.record({
      option: mostly(formItem(product.requestForm, 'profile')?.options ?? [], [
        'nonrepudiation',
        'authentication',
      ]),
      pss: fc.boolean(),
    }),
    validity,
    shipping: fc
      .record({
        name: word,
        line1: place,
        line2: fc.constantFrom('', 'Verdieping 3', undefined),
        city: place,
        method: mostly(['standard', 'expedited'], ['pigeon']),
      })
      .chain((to) => home.map((where) => ({ ...to, ...where }))),
  });

/** The answers as our own schemas read them, or null when they refuse any. */
function accepted(product: Sold, given: Record<string, unknown>): Answers | null {
  const answers: Partial<Record<QuestionId, unknown>> = {};
  for (const question of ['holder', 'profile', 'validity', 'shipping'] as const) {
    const item = formItem(product.requestForm, question);
    const read = item && answerSchema(item).safeParse(given[question]);
    if (!read?.success) return null;
    answers[question] = read.data;
  }
  const whole = answers as unknown as Answers;
  const limits = termLimits({ ...product.term, untilDays: untilDaysOf(product.requestForm) }, generations.G4);
  return termOf(whole.validity, limits, new Date()).ok ? whole : null;
}

const representative = {
  firstName: 'Bea',
  lastName: 'Smit',
  email: 'bea@voorbeeld.test',
  jobTitle: 'Directeur',
  telephone: '+31205550198',
};
const create = {
  name: 'Test BV Donald',
  address: 'Hizzaarderlaan 3A',
  postcode: '8823 SJ',
  city: 'Lollum',
  province: 'Fryslân',
  country: 'NL',
  telephone: '+31205550101',
};

/** The body that our adapter makes of accepted answers; the shape of organisations is proved with the server product. */
function bodyOf(product: PersonProduct, { holder, profile, validity, shipping }: Answers, serial: number) {
  if ('individualId' in holder) throw new Error('entered whole here');
  const organisation = {
    of: { create: { ...create, name: `Test BV Donald ${serial}` }, contact: representative },
    representatives: [representative],
  };
  return personOrderBody(
    {
      product,
      reference: '1',
      profile: profile.option,
      pss: profile.pss,
      holder,
      validity,
      shipTo: shipping,
      organisation: product === 'pkio_organisation_person' ? organisation : undefined,
    },
    {},
  );
}

describe('our forms and the CA’s', () => {
  it.each(forms.map((product) => [product.caProduct, product] as const))(
    'S1-P01 S3-P01 S4-P01 no form of %s that our side accepts is refused for its shape',
    async (caProduct, product) => {
      let serial = 0;
      let taken = 0;
      await fc.assert(
        fc.asyncProperty(typed(product), async (given) => {
          const answers = accepted(product, given);
          if (!answers) return;
          serial += 1;
          const body = bodyOf(caProduct, answers, serial);
          const reply = await harness.api('POST', `/order/certificate/${caProduct}`, body);
          expect([reply.status, reply.text]).toEqual([201, expect.any(String)]);
          taken += 1;
        }),
        { numRuns: 60 },
      );
      // A form that our side always refuses would prove nothing.
      expect(taken).toBeGreaterThan(5);
    },
    30_000,
  );

  it.each([
    ['a title in the name', { firstName: 'Dr. Anna' }],
    ['a country that does not exist', { country: 'QQ' }],
    ['no province', { province: '' }],
    ['no place', { city: '' }],
    ['no postcode', { postcode: '' }],
    ['no mail address', { email: 'geen adres' }],
    ['a telephone number that is none', { telephone: '12' }],
  ])('S3-R05 what the CA refuses of a holder, %s, our form refuses first', async (_name, wrong) => {
    const product = forms.find(({ caProduct }) => caProduct === 'pkio_burger');
    const item = product && formItem(product.requestForm, 'holder');
    if (!item) throw new Error('no citizen');
    const right = {
      firstName: 'Anna',
      lastName: 'Smit',
      email: 'a@b.nl',
      telephone: '+31205550101',
      country: 'NL',
      province: 'Utrecht',
      city: 'Utrecht',
      postcode: '3511 AB',
    };
    expect(answerSchema(item).safeParse(right).success).toBe(true);
    const bad = { ...right, ...wrong };
    expect(answerSchema(item).safeParse(bad).success).toBe(false);
    const body = personOrderBody(
      {
        product: 'pkio_burger',
        reference: '1',
        profile: 'encryption',
        pss: false,
        holder: bad,
        validity: { kind: 'days', days: 30 },
        shipTo: { ...create, line1: 'x', method: 'standard' },
      },
      {},
    );
    const reply = await harness.api('POST', '/order/certificate/pkio_burger', body);
    expect(reply.status).toBe(400);
    expect(reply.text).toContain('invalid_individual');
  });
});
