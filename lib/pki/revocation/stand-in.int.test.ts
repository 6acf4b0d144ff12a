import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCrl, type RevokedEntry } from '../../../stand-ins/digicert/ca/crl';
import { type Hierarchy, openHierarchy } from '../../../stand-ins/digicert/ca/hierarchy';
import { answerOcsp, type CertificateStanding } from '../../../stand-ins/digicert/ca/ocsp';
import { createResponder } from '../../../stand-ins/digicert/ca/responder';
import type { Bytes } from '../bytes';
import { type Certificate, parseCertificate } from '../path/parse-certificate';
import { verifySignature } from '../path/signature/verify-signature';
import { toPem } from '../pem';
import { openWorkshop } from '../testing/commands';
import { checkRevocation } from './check-revocation';
import type { RevocationInput } from './subject';

const workshop = openWorkshop();
afterAll(() => workshop.close());

let hierarchy: Hierarchy;
beforeAll(async () => {
  hierarchy = await openHierarchy(workshop.put('x', '').replace(/x$/, ''), 'http://pki.example');
}, 120_000);

const now = new Date();
const revokedAt = new Date(now.getTime() - 3_600_000);

function parse(der: Bytes): Certificate {
  const parsed = parseCertificate(der);
  if (!parsed.ok) throw new Error(`not readable: ${parsed.fault.reason}`);
  return parsed.certificate;
}

describe.each([
  ['G1', 'g1-root', 'g1-domain', 'g1-tsp'],
  ['G4', 'g4-root', 'g4-intermediate', 'g4-tsp'],
] as const)('the stand-in CA of generation %s', (_, root, above, below) => {
  const certificateOf = (id: typeof above | typeof below) =>
    parse(new Uint8Array(hierarchy[id].certificate.rawData));
  const check = (given: Partial<RevocationInput>) =>
    checkRevocation({
      certificate: certificateOf(below),
      issuer: certificateOf(above),
      crls: [],
      ocspAnswers: [],
      candidates: [],
      time: now,
      verifySignature,
      validateSigner: async () => false,
      ...given,
    });
  const serialNumber = () => hierarchy[below].certificate.serialNumber;

  beforeAll(() => {
    const pem = (id: typeof root | typeof above | typeof below) =>
      toPem('CERTIFICATE', new Uint8Array(hierarchy[id].certificate.rawData));
    workshop.put('above.pem', pem(above));
    workshop.put('below.pem', pem(below));
    workshop.put('trust.pem', pem(root) + pem(above));
  });

  it.each([
    [[], { state: 'good' }],
    [['superseded'], { state: 'revoked', reason: 'superseded' }],
    [['unspecified'], { state: 'revoked' }],
  ] as const)(
    'gives a CRL with reasons %j that openssl verifies and reads as we do',
    async (reasons, expected) => {
      const revoked = reasons.map(
        (reason): RevokedEntry => ({ serialNumber: serialNumber(), revokedAt, reason }),
      );
      const crl = await buildCrl(hierarchy[above], revoked, 7, now);
      expect(await check({ crls: [crl] })).toMatchObject(expected);
      workshop.put('crl.der', crl);
      const read = ['crl', '-inform', 'DER', '-in', 'crl.der', '-CAfile', 'trust.pem', '-noout', '-text'];
      const shown = workshop.run('openssl', ...read);
      expect(shown).toContain('verify OK');
      expect(shown).toMatch(/X509v3 CRL Number: \s+7\n/);
      expect(shown.includes('No Revoked Certificates')).toBe(reasons.length === 0);
      expect(shown.includes('Superseded')).toBe(expected.state === 'revoked' && 'reason' in expected);
    },
  );

  it.each([
    ['good', { state: 'good' }],
    ['revoked', { state: 'revoked', reason: 'keyCompromise' }],
    ['unknown', { state: 'unknown', why: 'ocsp_unknown' }],
  ] as const)('answers %s over OCSP, which openssl verifies and reads as we do', async (state, expected) => {
    const entry: RevokedEntry = { serialNumber: serialNumber(), revokedAt, reason: 'keyCompromise' };
    const standing: CertificateStanding = state === 'revoked' ? { state, entry } : { state };
    const files = ['-issuer', 'above.pem', '-cert', 'below.pem'];
    workshop.run('openssl', 'ocsp', ...files, '-no_nonce', '-reqout', 'request.der');
    const responder = await createResponder(hierarchy[above], now);
    const answer = new Uint8Array(
      await answerOcsp(responder, workshop.get('request.der'), () => standing, now),
    );
    expect(await check({ ocspAnswers: [answer] })).toMatchObject(expected);
    workshop.put('answer.der', answer);
    const verify = ['-reqin', 'request.der', '-respin', 'answer.der', '-CAfile', 'trust.pem'];
    const shown = workshop.run('openssl', 'ocsp', ...files, ...verify);
    expect(shown).toContain('Response verify OK');
    expect(shown).toContain(`below.pem: ${state}`);
  });
});
