import { describe, expect, it } from 'vitest';
import { generations } from '../product/generations';
import type { ServerAnswers } from './answers';
import type { CsrFacts } from './csr-facts';
import { checkRequest, type RequestFacts } from './pre-check';
import type { RegisteredCompany } from './pre-check-register';

const answers: ServerAnswers = {
  key: { kind: 'browser', bits: 3072 },
  domain: { kind: 'own', name: 'koppeling.voorbeeld.nl', method: 'dns-txt-token', scope: 'fqdn' },
  validity: { kind: 'years', years: 1 },
  organisation: { organisationId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c11' },
  oin: { include: true, choice: 'kvk', number: '00000003687501100000' },
  representative: {
    firstName: 'Sanne',
    lastName: 'de Wit',
    email: 's.dewit@voorbeeld.nl',
    telephone: '+31881234567',
    jobTitle: 'Directeur',
    soleAuthority: true,
  },
  agreements: { termsVersion: '2026-11', acceptedAt: '2026-11-21T10:00:00.000Z' },
};
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
const registered: RegisteredCompany = {
  name: 'Test BV Donald',
  tradeNames: ['Test BV Donald', 'Donald Diepenveen'],
  rsin: '857587973',
  address: { street: 'Hizzaarderlaan', houseNumber: '3A', postcode: '8823SJ', city: 'Lollum' },
  active: true,
};
const facts: RequestFacts = {
  answers,
  organisation,
  company: { state: 'found', entry: registered },
  term: { maxYears: 3, maxDays: 1095 },
  profile: generations.G1,
  now: new Date('2026-11-21T10:00:00Z'),
};
const csr: CsrFacts = {
  signature: 'rsa_pkcs1_sha256',
  names: ['koppeling.voorbeeld.nl'],
  keyUsedBefore: false,
};

function problems(change: Partial<RequestFacts>) {
  return checkRequest({ ...facts, ...change }).map(
    ({ question, problem, severity }) => `${question} ${problem} ${severity}`,
  );
}

function withCsr(change: Partial<CsrFacts>, profile = generations.G1) {
  return problems({
    answers: { ...answers, key: { kind: 'csr', csr: 'x' } },
    csr: { ...csr, ...change },
    profile,
  });
}

describe('the request as a whole', () => {
  it('a sound request has no findings', () => expect(problems({})).toEqual([]));

  it.each([
    ['00000003123456780000', 'oin oin_other_kvk_number refuse'],
    ['00000001810110866000', 'oin oin_other_rsin refuse'],
    ['00000004822477348001', 'oin oin_legacy_suffix warn'],
  ])('C-26 OIN %s: %s', (number, expected) => {
    expect(problems({ answers: { ...answers, oin: { include: true, choice: 'oin', number } } })).toEqual([
      expected,
    ]);
  });

  it('C-26 a legacy or lettered number cannot go into G4', () => {
    for (const number of ['00000004822477348001', '0000000700AB00000000']) {
      const oin = { include: true, choice: 'oin', number } as const;
      expect(problems({ answers: { ...answers, oin }, profile: generations.G4 })).toEqual([
        'oin oin_not_usable_in_generation refuse',
      ]);
    }
  });

  it('what is not answered yet is not judged', () => {
    expect(problems({ answers: {}, organisation: undefined, company: undefined })).toEqual([]);
  });

  it('C-25 a term that the CA would shorten is refused, also when it fitted at first', () => {
    const twoYears = { ...answers, validity: { kind: 'years', years: 2 } } as const;
    expect(problems({ answers: twoYears })).toEqual(['validity validity_shortened refuse']);
    expect(problems({ answers: twoYears, now: new Date('2026-11-11T10:00:00Z') })).toEqual([]);
    expect(problems({ answers: twoYears, profile: generations.G4 })).toEqual([]);
  });

  it('C-08 2048 bits do for G1, not for G4', () => {
    const small = { ...answers, key: { kind: 'browser', bits: 2048 } } as const;
    expect(problems({ answers: small })).toEqual([]);
    expect(problems({ answers: small, profile: generations.G4 })).toEqual([
      'key key_size_not_allowed refuse',
    ]);
  });
});

describe('own request', () => {
  it.each<[Partial<CsrFacts>, string | undefined]>([
    [{}, undefined],
    [{ names: [] }, undefined],
    [{ names: ['Test BV Donald'] }, undefined],
    [{ names: ['KOPPELING.voorbeeld.nl.'] }, undefined],
    [{ names: ['koppeling.voorbeeld.nl', 'www.voorbeeld.nl'] }, 'csr_other_name'],
    [{ names: ['ander.nl'] }, 'csr_other_name'],
    [{ names: ['*.voorbeeld.nl'] }, 'csr_wildcard'],
    [{ signature: 'other' }, 'csr_signature_not_allowed'],
    [{ signature: 'rsa_pss_sha512' }, 'csr_signature_not_allowed'],
    [{ keyUsedBefore: true }, 'csr_key_used_before'],
  ])('S0-1.3.2a7 %j: %s', (change, problem) => {
    expect(withCsr(change)).toEqual(problem ? [`key ${problem} refuse`] : []);
  });

  it('G4 wants PSS', () => {
    expect(withCsr({}, generations.G4)).toEqual(['key csr_signature_not_allowed refuse']);
    expect(withCsr({ signature: 'rsa_pss_sha512' }, generations.G4)).toEqual([]);
  });

  it('an own request that was never read is refused', () => {
    expect(problems({ answers: { ...answers, key: { kind: 'csr', csr: 'x' } } })).toEqual([
      'key csr_unreadable refuse',
    ]);
  });
});
