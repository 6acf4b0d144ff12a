import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '@/lib/domain/product/catalogue';
import { generations } from '@/lib/domain/product/generations';
import { type Answers, answerSchema } from '@/lib/domain/request/answers';
import { formItem, type QuestionId, type RequestForm } from '@/lib/domain/request/form';
import { hostNameOf } from '@/lib/domain/request/pre-check';
import { addressLine } from '@/lib/domain/request/questions/organisation';
import { peopleOf } from '@/lib/domain/request/questions/representative';
import { termLimits, termOf } from '@/lib/domain/validity/term';
import { codesOf, type Harness, startHarness } from '@/stand-ins/digicert/test-harness';
import { type CaOrderOrganisation, privateServicesBody } from './order-body';
import { personOrderBody } from './person-order-body';
import { sampleCsr } from './testing/sample-order';

let harness: Harness;
let csr: string;
beforeAll(async () => {
  harness = await startHarness();
  csr = await sampleCsr();
  await harness.desk('PUT', '/api/balance', { balanceCents: 1_000_000_000 });
});
afterAll(() => harness.close());

const productOf = (slug: string) => {
  const found = catalogue.find((product) => product.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};
const server = productOf('private-services-server');
const person = productOf('organisation-person');

const kvkNumber = '68750110';
const good: Readonly<Record<string, Record<string, unknown>>> = {
  organisation: {
    kvkNumber,
    name: 'Test BV Donald',
    street: 'Hizzaarderlaan',
    houseNumber: '3A',
    postcode: '8823 SJ',
    city: 'Lollum',
    province: 'Fryslân',
    country: 'NL',
    telephone: '+31205550101',
  },
  oin: { include: true, choice: 'kvk', number: kvkNumber },
  domain: { kind: 'own', name: 'koppeling.voorbeeldbedrijf.nl' },
  validity: { kind: 'years', years: 1 },
  representative: {
    firstName: 'Bea',
    lastName: 'Smit',
    email: 'bea@voorbeeld.test',
    telephone: '+31205550198',
    jobTitle: 'Directeur',
    soleAuthority: true,
  },
};

/** The answers as our own schemas read them, or null when they refuse any. */
function accepted(form: RequestForm, given: Record<string, unknown>): Answers | null {
  const answers: Partial<Record<QuestionId, unknown>> = {};
  for (const question of ['organisation', 'oin', 'domain', 'validity', 'representative'] as const) {
    const item = formItem(form, question);
    if (!item) continue;
    const read = answerSchema(item).safeParse(given[question]);
    if (!read.success) return null;
    answers[question] = read.data;
  }
  const whole = answers as unknown as Answers;
  return termOf(whole.validity, termLimits(server.term, generations[server.generation ?? 'G1']), new Date())
    .ok
    ? whole
    : null;
}

let serial = 0;

/** A new organisation each time, so that none is refused for being there already. */
function parties({ organisation, representative }: Answers) {
  if ('organisationId' in organisation) throw new Error('entered whole here');
  serial += 1;
  const { name, telephone, postcode, city, province, country } = organisation;
  const people = peopleOf(representative);
  const of: CaOrderOrganisation = {
    create: {
      name,
      address: `${serial} ${addressLine(organisation)}`.slice(0, 64),
      postcode,
      city,
      province,
      country,
      telephone,
    },
    contact: people[0],
  };
  return { of, representatives: [...people] };
}

/** What our adapter makes of accepted answers for a server. */
function serverBody(answers: Answers) {
  const { of, representatives } = parties(answers);
  const { oin, domain, validity } = answers;
  return privateServicesBody(
    {
      reference: '1',
      csr,
      oin: oin.include ? { kind: 'include', number: oin.number } : { kind: 'exclude' },
      name:
        domain.kind === 'own'
          ? { kind: 'own', name: hostNameOf(domain), dcvMethod: domain.method, scope: domain.scope }
          : { kind: 'qvtl', name: hostNameOf(domain) },
      organisation: of,
      representative: representatives[0],
      validity,
    },
    {},
  );
}

const holder = {
  firstName: 'Noor',
  lastName: 'Veldhuis',
  email: 'n@voorbeeld.test',
  telephone: '+31205550199',
  country: 'NL',
  province: 'Utrecht',
  city: 'Utrecht',
  postcode: '3511 AB',
};

/** The same for an organisation person, whose other answers are proved with the person forms. */
const personBody = (answers: Answers) =>
  personOrderBody(
    {
      product: 'pkio_organisation_person',
      reference: '1',
      profile: 'encryption',
      pss: false,
      holder,
      shipTo: { ...holder, name: 'Noor Veldhuis', line1: 'Oudegracht 1', method: 'standard' },
      organisation: parties(answers),
      validity: { kind: 'years', years: 1 },
    },
    {},
  );

const send = (caProduct: string, body: unknown) =>
  harness.api('POST', `/order/certificate/${caProduct}`, body);

const mostly = <T>(right: readonly T[], wrong: readonly T[]) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );

const text = (max: number) =>
  mostly(['Bakkerij Öz & Zn.', '’t Hoekje', '株式会社', 'x'.repeat(max)], ['', 'x'.repeat(max + 1)]);
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const who = fc.record({
  firstName: mostly(['Bea', 'Zoë-Sofie', '陳'], ['Dr. Bea', '']),
  lastName: mostly(['Smit', 'O’Neill', 'van der Berg Sr.'], ['']),
  email: fc.integer({ min: 0, max: 9999 }).map((number) => `p${number}@voorbeeld.test`),
  telephone: mostly(['020 555 01 01', '+32 2 555 12 12'], ['12']),
  jobTitle: text(64),
});
const typed = fc.record({
  organisation: fc.record({
    kvkNumber: fc.constant(kvkNumber),
    name: text(64),
    street: mostly(['Hizzaarderlaan', 'Plein 1944'], ['', 'x'.repeat(64)]),
    houseNumber: mostly(['3A', '12-14'], ['', '12345678901']),
    postcode: mostly(['8823 SJ', '8823sj'], ['', '0000 AA']),
    city: text(64),
    province: mostly(['Fryslân', 'Friesland'], ['Vlaanderen']),
    country: fc.constantFrom('NL', 'nl'),
    telephone: mostly(['020 555 01 01'], ['12']),
  }),
  oin: fc.oneof(
    fc.constant({ include: true, choice: 'kvk', number: kvkNumber }),
    digits(8).map((number) => ({ include: true, choice: 'kvk', number })),
    digits(9).map((number) => ({ include: true, choice: 'rsin', number })),
    fc
      .tuple(
        fc.constantFrom('00000001', '00000003', '00000004', '00000006', '00000099', '00000042'),
        digits(12),
      )
      .map(([prefix, rest]) => ({ include: true, choice: 'oin', number: prefix + rest })),
    fc.constant({ include: false }),
  ),
  domain: fc.oneof(
    fc.record({ kind: fc.constant('qvtl'), label: mostly(['testbvdonald', 'a-1'], ['-a', 'a.b', '']) }),
    fc.record({
      kind: fc.constant('own'),
      name: mostly(
        ['koppeling.voorbeeldbedrijf.nl', 'bücher.nl', 'A.voorbeeldbedrijf.nl.'],
        ['*.voorbeeldbedrijf.nl', '10.0.0.1', 'localhost', `${'a'.repeat(62)}.nl`],
      ),
      method: fc.constantFrom('dns-txt-token', 'email', 'http-token', undefined),
      scope: fc.constantFrom('fqdn', 'base_domain', undefined),
    }),
  ),
  validity: fc.oneof(
    fc.record({ kind: fc.constant('years'), years: mostly([1, 2], [4]) }),
    fc.record({ kind: fc.constant('days'), days: mostly([1, 397, 700], [0, 5000]) }),
  ),
  representative: fc
    .tuple(who, fc.array(who, { maxLength: 15 }))
    .map(([first, others]) => ({ ...first, soleAuthority: true, others })),
});

describe('our forms and the CA’s, for a server and for whoever stands behind an organisation person', () => {
  it.each([
    ['no form of a server', server, serverBody],
    ['S4-R36 no organisation and representatives of an organisation person', person, personBody],
  ] as const)('%s that our side accepts is refused for its shape', async (_name, product, bodyOf) => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(typed, async (given) => {
        const answers = accepted(product.requestForm, given);
        if (!answers) return;
        const reply = await send(product.caProduct, bodyOf(answers));
        expect([reply.status, reply.text]).toEqual([201, expect.any(String)]);
        taken += 1;
      }),
      { numRuns: 80 },
    );
    // A form that our side always refuses would prove nothing.
    expect(taken).toBeGreaterThan(5);
  });

  const faults: [string, string, Record<string, unknown>, string][] = [
    ['an organisation without name', 'organisation', { name: '' }, 'invalid_organization_field'],
    ['a name of 65 characters', 'organisation', { name: 'x'.repeat(65) }, 'invalid_organization_field'],
    ['an organisation without place', 'organisation', { city: '' }, 'invalid_organization_field'],
    ['an organisation without postcode', 'organisation', { postcode: '' }, 'invalid_organization_field'],
    ['a country of three letters', 'organisation', { country: 'NLD' }, 'invalid_organization_field'],
    ['an organisation without telephone', 'organisation', { telephone: '' }, 'invalid_organization_field'],
    ['a representative without first name', 'representative', { firstName: '' }, 'invalid_contact'],
    ['a representative without last name', 'representative', { lastName: '' }, 'invalid_contact'],
    ['a mail address that is none', 'representative', { email: 'geen adres' }, 'invalid_contact'],
    ['a job title of 65 characters', 'representative', { jobTitle: 'x'.repeat(65) }, 'invalid_contact'],
    ['an OIN of 19 positions', 'oin', { choice: 'oin', number: '0000000368750110000' }, 'invalid_oin'],
    [
      'an OIN with a prefix that is not in use',
      'oin',
      { choice: 'oin', number: '00000042687501100000' },
      'invalid_oin',
    ],
    ['an OIN with a sign in it', 'oin', { choice: 'oin', number: '00000003-8750110000' }, 'invalid_oin'],
    ['a wildcard', 'domain', { name: '*.voorbeeldbedrijf.nl' }, 'invalid_common_name'],
    ['an address of a machine', 'domain', { name: '10.0.0.1' }, 'invalid_common_name'],
    ['a name of one label', 'domain', { name: 'localhost' }, 'invalid_common_name'],
    ['a name of 65 characters', 'domain', { name: `${'a'.repeat(62)}.nl` }, 'invalid_common_name'],
    ['a name of the CA’s own as one’s own', 'domain', { name: 'donald.qvtl.nl' }, 'invalid_common_name'],
    ['four years', 'validity', { years: 4 }, 'invalid_order_validity'],
  ];

  it.each(faults)('what the CA refuses, %s, our form refuses first', async (_name, question, wrong, code) => {
    expect(accepted(server.requestForm, good)).not.toBeNull();
    const bad = { ...good, [question]: { ...good[question], ...wrong } };
    expect(accepted(server.requestForm, bad)).toBeNull();
    // As if our form had let it through.
    const answers = {
      ...bad,
      domain: { method: 'email', scope: 'fqdn', ...bad.domain },
    } as unknown as Answers;
    expect(codesOf(await send(server.caProduct, serverBody(answers)))).toContain(code);
  });

  it('what the CA refuses, more than fifteen representatives, our form refuses first', async () => {
    const { representative } = good;
    const others = Array.from({ length: 15 }, (_, at) => ({
      ...representative,
      email: `p${at}@voorbeeld.test`,
    }));
    const bad = { ...good, representative: { ...representative, others } };
    expect(accepted(person.requestForm, bad)).toBeNull();
    const reply = await send(person.caProduct, personBody(bad as unknown as Answers));
    expect(codesOf(reply)).toEqual(['too_many_contacts']);
  });
});
