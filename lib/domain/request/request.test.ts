import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldProblems } from '../checked';
import { privateServicesServer } from '../product/server-products';
import { answerSchema } from './answers';
import { type FormItem, formItem, type QuestionId } from './form';
import { walk } from './walk';

const form = privateServicesServer.requestForm;

const organisation = {
  kvkNumber: '68750110',
  name: 'Test BV Donald',
  street: 'Hizzaarderlaan',
  houseNumber: '3A',
  postcode: '8823 SJ',
  city: 'Lollum',
  province: 'Fryslân',
  country: 'NL',
  telephone: '+31881234567',
};
const representative = {
  firstName: 'Sanne',
  lastName: 'de Wit',
  email: 's.dewit@voorbeeld.nl',
  telephone: '+31881234567',
  jobTitle: 'Directeur',
  soleAuthority: true,
};
const complete = {
  key: { kind: 'browser', bits: 3072 },
  domain: { kind: 'qvtl', label: 'TestBVDonald' },
  validity: { kind: 'years', years: 1 },
  organisation,
  oin: { include: true, choice: 'kvk', number: '00000003687501100000' },
  representative,
  agreements: { termsVersion: '2026-11', acceptedAt: '2026-11-21T10:00:00.000Z' },
};

function itemOf(question: QuestionId): FormItem {
  const item = formItem(form, question);
  if (!item) throw new Error(`not asked: ${question}`);
  return item;
}

function parse(question: QuestionId, answer: unknown) {
  const result = answerSchema(itemOf(question)).safeParse(answer);
  return result.success ? result.data : fieldProblems(result.error);
}

describe('each question', () => {
  it('parses a complete answer to itself', () => {
    for (const [question, answer] of Object.entries(complete)) {
      expect(parse(question as QuestionId, answer)).toEqual(answer);
    }
  });

  it.each<[QuestionId, unknown, unknown]>([
    ['oin', { include: true, choice: 'kvk', number: '6875 0110' }, complete.oin],
    [
      'oin',
      { include: true, choice: 'rsin', number: '857587973' },
      { include: true, choice: 'rsin', number: '00000001857587973000' },
    ],
    [
      'oin',
      { include: true, choice: 'oin', number: '00000004114202890000' },
      { include: true, choice: 'oin', number: '00000004114202890000' },
    ],
    ['oin', { include: false, number: '' }, { include: false }],
    [
      'domain',
      { kind: 'own', name: 'https://Koppeling.voorbeeld.nl/' },
      { kind: 'own', name: 'koppeling.voorbeeld.nl', method: 'dns-txt-token', scope: 'fqdn' },
    ],
    ['domain', { kind: 'qvtl', label: 'TestBVDonald.qvtl.nl' }, complete.domain],
    ['validity', { kind: 'days', days: '199' }, { kind: 'days', days: 199 }],
    ['key', { kind: 'browser', bits: '3072' }, complete.key],
    [
      'organisation',
      {
        ...organisation,
        postcode: '8823sj',
        province: 'friesland',
        telephone: '088 1234567',
        kvkNumber: 'KVK 6875.0110',
      },
      organisation,
    ],
    [
      'organisation',
      { organisationId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c11' },
      { organisationId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c11' },
    ],
  ])('%s repairs %j', (question, typed, expected) => expect(parse(question, typed)).toEqual(expected));

  it.each<[QuestionId, unknown, Record<string, string>]>([
    [
      'oin',
      { include: true, choice: 'kvk', number: '00000001857587973000' },
      { number: 'oin_choice_mismatch' },
    ],
    ['oin', { include: true, choice: 'oin', number: 'N/A' }, { number: 'oin_wrong_length' }],
    [
      'oin',
      { include: true, choice: 'oin', number: '00000099999999910000' },
      { number: 'oin_is_test_number' },
    ],
    ['oin', { include: true, choice: 'oin', number: 3687501100000 }, { number: 'required' }],
    ['oin', {}, { include: 'required' }],
    ['domain', { kind: 'own', name: '*.voorbeeld.nl' }, { name: 'domain_wildcard' }],
    ['domain', { kind: 'own', name: 'a.qvtl.nl' }, { name: 'domain_is_qvtl' }],
    ['domain', { kind: 'none' }, { kind: 'unknown_choice' }],
    ['validity', { kind: 'years', years: 5 }, { years: 'unknown_choice' }],
    ['key', { kind: 'browser', bits: 1024 }, { bits: 'key_size_not_allowed' }],
    ['key', { kind: 'csr' }, { csr: 'required' }],
    ['key', { kind: 'csr', csr: 'x'.repeat(65_537) }, { csr: 'csr_too_large' }],
    ['representative', { ...representative, soleAuthority: 'yes' }, { soleAuthority: 'required' }],
    [
      'representative',
      { ...representative, firstName: 'dhr. Jan', email: 'jan@' },
      { firstName: 'name_has_title', email: 'email_invalid' },
    ],
    ['agreements', { termsVersion: '2026-11' }, { acceptedAt: 'agreements_not_accepted' }],
    ['organisation', { ...organisation, province: 'Holland' }, { province: 'province_unknown' }],
    ['organisation', { ...organisation, name: 'N'.repeat(65), street: 'S'.repeat(63) }, { name: 'too_long' }],
    ['organisation', { ...organisation, street: 'S'.repeat(63) }, { street: 'address_too_long' }],
    ['organisation', { organisationId: '7' }, { organisationId: 'unknown_organisation' }],
  ])('%s refuses %j', (question, typed, problems) => expect(parse(question, typed)).toEqual(problems));

  it('S0-1.3.2h2 S0-1.3.2h3 it is said whether the representative may act alone, either way', () => {
    const { soleAuthority: _left, ...without } = representative;
    expect(parse('representative', without)).toEqual({ soleAuthority: 'required' });
    expect(parse('representative', { ...representative, soleAuthority: false })).toMatchObject({
      soleAuthority: false,
    });
  });

  it('S0-1.3.2h1 up to fifteen people, nobody twice', () => {
    const person = (index: number) => ({
      ...representative,
      soleAuthority: undefined,
      email: `p${index}@voorbeeld.nl`,
    });
    const others = Array.from({ length: 14 }, (_, index) => person(index));
    expect(parse('representative', { ...representative, others })).toHaveProperty('others.13.email');
    expect(parse('representative', { ...representative, others: [...others, person(14)] })).toEqual({
      others: 'too_large',
    });
    const again = { ...person(0), email: representative.email.toUpperCase() };
    expect(parse('representative', { ...representative, others: [again] })).toEqual({
      'others.0.email': 'same_person_twice',
    });
    expect(
      parse('representative', { ...representative, others: [{ ...person(0), firstName: 'drs. Jo' }] }),
    ).toEqual({
      'others.0.firstName': 'name_has_title',
    });
  });

  it('asks nothing of a product that lets the number not be left out', () => {
    const result = answerSchema({ question: 'oin', mayLeaveOut: false }).safeParse({ include: false });
    expect(result.error && fieldProblems(result.error)).toEqual({ number: 'required' });
  });

  it('never throws on any JSON, and parsing its own result changes nothing', () => {
    const questions = form.map((item) => item.question);
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.json().map((json) => JSON.parse(json)),
        (question, answer) => {
          const result = answerSchema(itemOf(question)).safeParse(answer);
          if (result.success) expect(parse(question, result.data)).toEqual(result.data);
        },
      ),
    );
  });
});

describe('own request, by its label', () => {
  const pem = (label: string) => `-----BEGIN ${label}-----\n${'MIIC'.repeat(60)}\n-----END ${label}-----`;
  it.each([
    [pem('CERTIFICATE REQUEST'), undefined],
    [pem('NEW CERTIFICATE REQUEST'), undefined],
    [`\uFEFF${pem('CERTIFICATE REQUEST')}\r\n`, undefined],
    ['MIIC'.repeat(60), undefined],
    [pem('PRIVATE KEY'), 'csr_is_private_key'],
    [`${pem('CERTIFICATE REQUEST')}\n${pem('ENCRYPTED PRIVATE KEY')}`, 'csr_is_private_key'],
    [pem('RSA PRIVATE KEY'), 'csr_is_private_key'],
    [pem('CERTIFICATE'), 'csr_is_certificate'],
    [pem('PKCS7'), 'csr_is_other_file'],
    [`${pem('CERTIFICATE REQUEST')}\n${pem('CERTIFICATE REQUEST')}`, 'csr_several'],
    ['hallo', 'csr_unreadable'],
  ])('S0-1.3.2a7 %#', (csr, problem) => {
    const result = parse('key', { kind: 'csr', csr });
    if (problem) expect(result).toEqual({ csr: problem });
    else expect(result).toMatchObject({ kind: 'csr' });
  });
});

describe('walk', () => {
  it('finds a complete request complete', () => {
    expect(walk(form, complete)).toMatchObject({ complete: true, firstOpen: null, answers: complete });
  });

  it('finds nothing answered empty, and opens the first question', () => {
    for (const answers of [{}, null, undefined, [], 'x']) {
      const result = walk(form, answers);
      expect(result.steps.every((step) => step.state === 'empty')).toBe(true);
      expect(result).toMatchObject({ complete: false, firstOpen: 'key', answers: {} });
    }
  });

  it('tells not looked at from looked at and wrong', () => {
    const result = walk(form, {
      ...complete,
      oin: { include: true, choice: 'kvk', number: '1' },
      representative: {},
    });
    expect(result.firstOpen).toBe('oin');
    expect(result.steps.map((step) => step.state)).toEqual([
      'complete',
      'complete',
      'complete',
      'complete',
      'faulty',
      'empty',
      'empty',
      'complete',
    ]);
    expect(result.answers.oin).toBeUndefined();
  });

  it('S0-1.3.2e is complete without what is optional, but not with a fault in it', () => {
    const wrong = walk(form, { ...complete, options: { extraEmails: ['x'] } });
    expect(wrong).toMatchObject({ complete: false, firstOpen: 'options' });
    const given = walk(form, { ...complete, options: { comments: 'Bel na 14 uur.' } });
    expect(given).toMatchObject({ complete: true, answers: { options: { comments: 'Bel na 14 uur.' } } });
  });

  it('asks only what the product asks', () => {
    expect(walk([{ question: 'agreements' }], complete)).toMatchObject({ complete: true });
    expect(walk([], {})).toEqual({ steps: [], firstOpen: null, complete: true, answers: {} });
  });
});
