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

const word = fc.constantFrom(
  'Anna',
  'Dr. Anna',
  'Ли',
  '陳',
  'Zoë-Sofie',
  'O’Neill',
  "d'Arc",
  'Jan 2',
  '',
  'Prof',
  'III',
  'Sr.',
);
const place = fc.constantFrom('Utrecht', 'Den Haag', '', 'Gent', 'x'.repeat(70), '’s-Hertogenbosch', '東京');
const country = fc.constantFrom('NL', 'nl', 'BE', 'DE', 'QQ', 'X', '', 'JP');
const postcode = fc.constantFrom('3511 AB', '3511ab', '1000', '', '0000 AA', '100-0001');
const province = fc.constantFrom('Utrecht', 'noord-holland', 'Vlaanderen', '', 'Tokyo');
const phone = fc.constantFrom(
  '020 555 01 01',
  '+31205550101',
  '+32 2 555 12 12',
  '0900 1234',
  '12',
  '+1 201 555 0123',
);
const email = fc.constantFrom('a@b.nl', 'a.b+c@voorbeeld.test', 'geen adres', '');

const typed = (product: Sold) =>
  fc.record({
    holder: fc.record({
      firstName: word,
      lastName: word,
      email,
      telephone: phone,
      country,
      province,
      city: place,
      postcode,
      professionalTitle: fc.constantFrom('Advocaat', 'Notaris', 'Bakker', undefined),
    }),
    profile: fc.record({
      option: fc.constantFrom('authentication', 'encryption', 'nonrepudiation'),
      pss: fc.boolean(),
    }),
    validity: fc.oneof(
      fc.record({ kind: fc.constant('years'), years: fc.constantFrom(1, 2, 3, 4) }),
      fc.record({ kind: fc.constant('days'), days: fc.constantFrom(0, 1, 199, 200, 397, 398, 1095) }),
      fc.record({
        kind: fc.constant('until'),
        date: fc
          .constantFrom(-1, 1, 198, 199, 396, 397, 500)
          .map((days) => dateOf(new Date(Date.now() + days * 86_400_000))),
      }),
    ),
    shipping: fc.record({
      name: word,
      line1: place,
      line2: fc.constantFrom('', 'Verdieping 3', undefined),
      postcode,
      city: place,
      province,
      country,
      method: fc.constantFrom('standard', 'expedited', 'pigeon'),
    }),
    product: fc.constant(product),
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
        { numRuns: 4000, interruptAfterTimeLimit: 6000 },
      );
      // A form that our side always refuses would prove nothing.
      const plain = await fc.sample(typed(product), 1)[0];
      expect(taken + Number(plain === undefined)).toBeGreaterThan(0);
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
