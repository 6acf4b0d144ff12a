import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PrivateServicesOrder, privateServicesBody } from '@/lib/digicert/order-body';
import { dcvMethods, dcvScopes } from '@/lib/domain/domain-name/control-proof';
import { provinces } from '@/lib/domain/numbers/province';
import { privateServicesServer } from '@/lib/domain/product/server-products';
import { answerSchema } from '@/lib/domain/request/answers';
import type { QuestionId } from '@/lib/domain/request/form';
import { hostNameOf } from '@/lib/domain/request/pre-check';
import { addressLine, type NewOrganisation } from '@/lib/domain/request/questions/organisation';
import { ApiError } from '@/stand-ins/digicert/errors';
import { findProduct } from '@/stand-ins/digicert/products';
import { seedState } from '@/stand-ins/digicert/seed';
import { isDomainName } from '@/stand-ins/digicert/validation/names';
import { judgeOrderBody } from '@/stand-ins/digicert/validation/order-body';
import { judgeValidity } from '@/stand-ins/digicert/validation/validity';

const now = new Date('2026-03-02T10:00:00Z');
const product = findProduct('pkio_private_services_server');

/** Our own parser of a question, with the options of the product. */
function accepted<T>(question: QuestionId, typed: unknown): T | undefined {
  const item = privateServicesServer.requestForm.find((one) => one.question === question);
  const result = item && answerSchema(item).safeParse(typed);
  return result?.success ? (result.data as T) : undefined;
}

/** What people type: letters of every kind, signs, digits, blanks, and now and then something far too long. */
const typed = (longest: number) =>
  fc.string({
    unit: fc.constantFrom(...'aeFG éöŁß0129-\'’.,&()/@+"😀\u00a0\t٣中'),
    minLength: 1,
    maxLength: longest,
  });
const nice = fc.string({ unit: fc.constantFrom(...'abcdeFGHéöŁ -.’'), minLength: 2, maxLength: 70 });
const words = fc.oneof({ weight: 8, arbitrary: nice }, { weight: 1, arbitrary: typed(70) });
const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
const phone = fc.oneof(
  digits(7).map((rest) => `020${rest}`),
  digits(8).map((rest) => `+49 30 ${rest}`),
  typed(12),
);
const email = fc.oneof(fc.emailAddress(), typed(30));

const organisation = fc.record({
  kvkNumber: digits(8),
  name: words,
  street: words,
  houseNumber: fc.oneof(digits(2), typed(6)),
  postcode: fc.oneof(
    digits(4).map((four) => `${four} ab`),
    typed(8),
  ),
  city: words,
  province: fc.oneof(fc.constantFrom(...provinces), words),
  country: fc.constantFrom('NL', 'BE', 'DE', 'nl', 'XX'),
  telephone: phone,
});
const person = fc.record({
  firstName: words,
  lastName: words,
  email,
  telephone: phone,
  jobTitle: words,
  soleAuthority: fc.boolean(),
});
const label = fc.oneof(fc.string({ unit: fc.constantFrom(...'abZ09-'), minLength: 1, maxLength: 66 }), words);
const host = fc.oneof(
  fc.domain(),
  fc.array(label, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')),
);
const domain = fc.oneof(
  label.map((one) => ({ kind: 'qvtl', label: one })),
  fc.record({
    kind: fc.constant('own'),
    name: host,
    method: fc.constantFrom(...dcvMethods),
    scope: fc.constantFrom(...dcvScopes),
  }),
);
const oin = fc.oneof(
  fc.constant({ include: false }),
  digits(8).map((number) => ({ include: true, choice: 'kvk', number })),
  fc
    .tuple(fc.constantFrom('00000003', '00000006', '00000007', '00000099', '00000042'), digits(9))
    .map(([prefix, nine]) => ({ include: true, choice: 'oin', number: `${prefix}${nine}000` })),
);
const validity = fc.oneof(
  fc.integer({ min: -1, max: 5 }).map((years) => ({ kind: 'years', years })),
  fc.integer({ min: -5, max: 1300 }).map((days) => ({ kind: 'days', days })),
);
const comments = fc.oneof(fc.constant(undefined), typed(80));

/** Only what our own form takes. */
const taken = <T>(question: QuestionId, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  arbitrary.filter((answer) => accepted(question, answer) !== undefined);

interface Typed {
  organisation: unknown;
  person: unknown;
  domain: unknown;
  oin: unknown;
  validity: unknown;
  comments: string | undefined;
}

/** The order that our side makes of what was typed; undefined when it does not accept it. */
function orderOf(typed: Typed): PrivateServicesOrder | undefined {
  const party = accepted<NewOrganisation>('organisation', typed.organisation);
  const who = accepted<Extract<PrivateServicesOrder['representative'], { email: string }>>(
    'representative',
    typed.person,
  );
  const name = accepted<Parameters<typeof hostNameOf>[0]>('domain', typed.domain);
  const number = accepted<{ include: boolean; number?: string }>('oin', typed.oin);
  const term = accepted<PrivateServicesOrder['validity']>('validity', typed.validity);
  if (!party || !who || !name || !number || !term) return undefined;
  const { firstName, lastName, email: address, telephone, jobTitle } = who;
  const contact = { firstName, lastName, email: address, telephone, jobTitle };
  return {
    reference: '20000001',
    csr: '',
    oin: number.number ? { kind: 'include', number: number.number } : { kind: 'exclude' },
    name:
      name.kind === 'own'
        ? { kind: 'own', name: hostNameOf(name), dcvMethod: name.method, scope: name.scope }
        : { kind: 'qvtl', name: hostNameOf(name) },
    organisation: { create: { ...party, address: addressLine(party) }, contact },
    representative: contact,
    comments: typed.comments,
    validity: term,
  };
}

/** With what the stand-in refuses a body; nothing when it takes it. The CSR has a test of its own: it takes long. */
async function refusals(order: PrivateServicesOrder): Promise<unknown[]> {
  if (!product) throw new Error('The stand-in lacks the product');
  const state = seedState();
  const account = { containerId: '4001', referenceFieldId: '11' };
  const body = JSON.parse(JSON.stringify(privateServicesBody({ ...order, csr: 'left out' }, account)));
  try {
    await judgeOrderBody({ body, product, generation: 'G1', state, callerIsServiceUser: true, now });
    return [];
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.problems.filter(({ code }) => !code.startsWith('csr_'));
  }
}

describe('the form of the server product and the CA agree on shapes', { timeout: 30_000 }, () => {
  it('no form that our side accepts is refused by the stand-in', async () => {
    const whole = fc.record({
      organisation: taken('organisation', organisation),
      person: taken('representative', person),
      domain: taken('domain', domain),
      oin: taken('oin', oin),
      validity: taken('validity', validity),
      comments,
    });
    const property = fc.asyncProperty(whole, async (form) => {
      const order = orderOf(form);
      expect(order).toBeDefined();
      if (order) expect(await refusals(order)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 150 });
  });

  it.each([
    ['organisation', organisation],
    ['representative', person],
    ['domain', domain],
    ['oin', oin],
    ['validity', validity],
  ] as const)('each question by itself: %s', async (question, arbitrary) => {
    const good: Typed = {
      organisation: {
        kvkNumber: '68750110',
        name: 'Test BV Donald',
        street: 'Hizzaarderlaan',
        houseNumber: '3A',
        postcode: '8823 SJ',
        city: 'Lollum',
        province: 'Fryslân',
        country: 'NL',
        telephone: '020 555 01 01',
      },
      person: {
        firstName: 'Johanna',
        lastName: 'de Vries',
        email: 'j@voorbeeld.nl',
        telephone: '0205550102',
        jobTitle: 'Directeur',
        soleAuthority: true,
      },
      domain: { kind: 'qvtl', label: 'TestBVDonald' },
      oin: { include: true, choice: 'kvk', number: '68750110' },
      validity: { kind: 'years', years: 1 },
      comments: undefined,
    };
    const key = question === 'representative' ? 'person' : question;
    const property = fc.asyncProperty(arbitrary as fc.Arbitrary<unknown>, async (answer) => {
      const order = orderOf({ ...good, [key]: answer });
      if (order) expect(await refusals(order)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 250 });
  });

  it('the reverse: a term that the stand-in takes is one that our form takes', () => {
    fc.assert(
      fc.property(validity, (term) => {
        const sent = 'years' in term ? { years: term.years } : { days: term.days };
        if (!product) throw new Error('The stand-in lacks the product');
        const verdict = judgeValidity({ order_validity: sent }, product, now);
        expect(accepted('validity', term) !== undefined).toBe('validity' in verdict);
      }),
    );
  });

  it('the reverse: a name that the stand-in takes is one that our form takes, but for what nobody can own', () => {
    const notForOrders =
      /(^|\.)(qvtl\.nl|alt|arpa|example|internal|invalid|lan|local|localdomain|localhost|onion|test)$/i;
    fc.assert(
      fc.property(host, (name) => {
        const last = name.split('.').at(-1) ?? '';
        fc.pre(isDomainName(name) && name.length <= 64 && !notForOrders.test(name));
        // Stricter on purpose: a top-level domain is letters, or an A-label that can be read (RFC 1123, UTS #46).
        fc.pre(/^[a-z]{2,63}$/i.test(last) && !/(^|\.)(xn|..)--/i.test(name));
        expect(accepted('domain', { kind: 'own', name })).toMatchObject({ name: name.toLowerCase() });
      }),
    );
  });
});
