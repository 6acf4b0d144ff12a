import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Certificate } from '../path/parse-certificate';
import { verifySignature } from '../path/signature/verify-signature';
import { openWorkshop } from '../testing/commands';
import { checkRevocation } from './check-revocation';
import type { RevocationInput } from './subject';
import { issueWithOpenssl, makeCrlWithOpenssl, openOpensslCa, readWithOpenssl } from './testing/openssl-ca';

const workshop = openWorkshop();
afterAll(() => workshop.close());

let ca: Certificate;
const certificates: Record<string, Certificate> = {};

const revocations = [
  ['compromised', 'keyCompromise'],
  ['moved', 'affiliationChanged'],
  ['replaced', 'superseded'],
  ['ended', 'cessationOfOperation'],
] as const;

beforeAll(() => {
  openOpensslCa(workshop);
  ca = readWithOpenssl(workshop, 'ca');
  for (const name of ['fine', 'held', 'since', ...revocations.map(([each]) => each)]) {
    certificates[name] = issueWithOpenssl(workshop, name);
  }
  const revoke = (name: string, ...how: string[]) =>
    workshop.run('openssl', 'ca', '-config', 'openssl.cnf', '-revoke', `${name}.pem`, ...how);
  for (const [name, reason] of revocations) revoke(name, '-crl_reason', reason);
  revoke('held', '-crl_hold', 'holdInstructionReject');
  revoke('since', '-crl_compromise', '20260102030405Z');
});

async function check(name: string, given: Partial<RevocationInput>) {
  const certificate = certificates[name];
  if (!certificate) throw new Error(`no certificate ${name}`);
  return checkRevocation({
    certificate,
    issuer: ca,
    crls: [],
    ocspAnswers: [],
    candidates: [],
    time: new Date(),
    verifySignature,
    validateSigner: async () => false,
    ...given,
  });
}

/** What openssl thinks of a certificate with `crl.pem`. */
function verdictOfOpenssl(name: string): 'good' | 'revoked' | 'unknown' {
  const options = ['-crl_check', '-extended_crl', '-CAfile', 'ca.pem', '-CRLfile', 'crl.pem', `${name}.pem`];
  try {
    return workshop.run('openssl', 'verify', ...options).includes('OK') ? 'good' : 'unknown';
  } catch (error) {
    return String(error).includes('certificate revoked') ? 'revoked' : 'unknown';
  }
}

describe('CRLs that openssl makes', () => {
  it('says what openssl says, with the reason', async () => {
    const crls = [makeCrlWithOpenssl(workshop)];
    expect(await check('fine', { crls })).toEqual({ state: 'good' });
    expect(verdictOfOpenssl('fine')).toBe('good');
    for (const [name, reason] of revocations) {
      expect(await check(name, { crls })).toMatchObject({ state: 'revoked', reason });
      expect(verdictOfOpenssl(name)).toBe('revoked');
    }
    expect(await check('held', { crls })).toMatchObject({ reason: 'certificateHold' });
    expect(await check('since', { crls })).toMatchObject({
      reason: 'keyCompromise',
      invalidSince: new Date('2026-01-02T03:04:05Z'),
    });
  });

  it.each([
    ['users', 'revoked'],
    ['authorities', 'unknown'],
    ['reasons', 'revoked'],
  ])('of the scope "%s" a revoked leaf is %s, as openssl says', async (section, state) => {
    const crls = [makeCrlWithOpenssl(workshop, section)];
    expect(await check('compromised', { crls })).toMatchObject({ state });
    expect(verdictOfOpenssl('compromised')).toBe(state);
  });

  it('that cover some reasons leave the others open', async () => {
    const crls = [makeCrlWithOpenssl(workshop, 'reasons')];
    expect(await check('fine', { crls })).toEqual({ state: 'unknown', why: 'reasons_not_covered' });
    expect(verdictOfOpenssl('fine')).toBe('unknown');
  });

  it('that are over say nothing, as openssl says', async () => {
    const past = ['-crl_lastupdate', '20260101000000Z', '-crl_nextupdate', '20260102000000Z'];
    const crls = [makeCrlWithOpenssl(workshop, 'crl', ...past)];
    expect(await check('compromised', { crls })).toEqual({ state: 'unknown', why: 'crl_expired' });
  });
});

describe('OCSP answers that openssl gives', () => {
  const ask = (name: string, signer: string, hash: string, ...more: string[]) => {
    const request = [
      '-issuer',
      'ca.pem',
      hash,
      '-cert',
      `${name}.pem`,
      '-no_nonce',
      '-reqout',
      'request.der',
    ];
    workshop.run('openssl', 'ocsp', ...request);
    const responder = [
      '-index',
      'index.txt',
      '-CA',
      'ca.pem',
      '-rsigner',
      `${signer}.pem`,
      '-rkey',
      `${signer}.key`,
    ];
    workshop.run('openssl', 'ocsp', ...responder, '-reqin', 'request.der', '-respout', 'answer.der', ...more);
    return workshop.get('answer.der');
  };

  it.each(['-sha1', '-sha256', '-sha384'])(
    'signed by the CA itself, certificates named with %s',
    async (hash) => {
      const ocspAnswers = [ask('fine', 'ca', hash, '-nmin', '60')];
      expect(await check('fine', { ocspAnswers })).toEqual({ state: 'good' });
      expect(await check('moved', { ocspAnswers })).toEqual({
        state: 'unknown',
        why: 'ocsp_other_certificate',
      });
      for (const [name, reason] of revocations) {
        const answers = [ask(name, 'ca', hash, '-nmin', '60')];
        expect(await check(name, { ocspAnswers: answers })).toMatchObject({ state: 'revoked', reason });
      }
    },
  );

  it('signed by a responder, named by its key or its name, with or without an end', async () => {
    issueWithOpenssl(workshop, 'responder', 'responder');
    for (const more of [[], ['-resp_key_id'], ['-nmin', '60'], ['-rmd', 'sha512']]) {
      const ocspAnswers = [ask('fine', 'responder', '-sha1', ...more)];
      expect(await check('fine', { ocspAnswers })).toEqual({ state: 'good' });
    }
    const bare = ask('fine', 'responder', '-sha1', '-resp_no_certs');
    const candidates = [readWithOpenssl(workshop, 'responder')];
    const missing = { state: 'unknown', why: 'ocsp_responder_not_authorised' };
    expect(await check('fine', { ocspAnswers: [bare] })).toEqual(missing);
    expect(await check('fine', { ocspAnswers: [bare], candidates })).toEqual({ state: 'good' });
  });

  it('signed by a certificate that is no responder', async () => {
    const ocspAnswers = [ask('fine', 'held', '-sha1')];
    const refused = { state: 'unknown', why: 'ocsp_responder_not_authorised' };
    expect(await check('fine', { ocspAnswers })).toEqual(refused);
    const verify = ['-respin', 'answer.der', '-issuer', 'ca.pem', '-cert', 'fine.pem', '-CAfile', 'ca.pem'];
    expect(workshop.fail('openssl', 'ocsp', ...verify)).toContain('Response Verify Failure');
  });

  it('about a certificate that was never issued', async () => {
    workshop.put('full.txt', workshop.get('index.txt'));
    workshop.put('index.txt', '');
    const ocspAnswers = [ask('fine', 'ca', '-sha1')];
    workshop.put('index.txt', workshop.get('full.txt'));
    expect(await check('fine', { ocspAnswers })).toEqual({ state: 'unknown', why: 'ocsp_unknown' });
  });
});
