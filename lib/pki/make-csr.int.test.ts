import { afterAll, describe, expect, it } from 'vitest';
import type { Generation } from './generation';
import { inspectCsr } from './inspect-csr';
import { type CsrSubject, makeCsr } from './make-csr';
import { type KeyBits, makeKeyPair } from './make-key-pair';
import { openWorkshop } from './testing/commands';

const workshop = openWorkshop();
afterAll(() => workshop.close());

const subject: CsrSubject = {
  country: 'NL',
  organisation: 'Bakkerij "De Korenaar" #1 \\ é, O=Evil+CN=x B.V.',
  organizationIdentifier: 'NTRNL-12345678',
  serialNumber: '00000003123456780000',
  commonName: 'korenaar.qvtl.nl',
};
const domains = ['korenaar.qvtl.nl', 'www.korenaar.qvtl.nl'];

const cases: [Generation, KeyBits, string][] = [
  ['G1', 2048, 'sha256WithRSAEncryption'],
  ['G1', 3072, 'sha256WithRSAEncryption'],
  ['G4', 3072, 'rsassaPss'],
  ['G4', 4096, 'rsassaPss'],
];

describe.each(cases)('a request made for %s with RSA %i', (generation, bits, algorithm) => {
  it('verifies in openssl with the names as typed, and passes our own inspection', async () => {
    const keys = await makeKeyPair({ bits, generation });
    const pem = await makeCsr({ keys, generation, subject, domains });
    const path = workshop.put(`${generation}-${bits}.csr`, pem);
    const shown = workshop.run(
      'openssl',
      'req',
      '-in',
      path,
      '-verify',
      '-noout',
      '-text',
      '-nameopt',
      'multiline,-esc_msb,utf8',
    );
    expect(shown).toContain('verify OK');
    expect(shown).toContain(`Public-Key: (${bits} bit)`);
    expect(shown).toContain(`Signature Algorithm: ${algorithm}`);
    expect(shown).toContain(`= ${subject.organisation.replace('\\', '\\\\')}\n`);
    expect(shown).toMatch(/serialNumber\s+= 00000003123456780000/);
    expect(shown).toContain('DNS:korenaar.qvtl.nl, DNS:www.korenaar.qvtl.nl');
    if (generation === 'G4') expect(shown).toMatch(/Hash Algorithm: SHA2?-?512[\s\S]*Salt Length: 0x40/i);

    const rules = { generation, minimumBits: bits, expectedCommonName: 'korenaar.qvtl.nl' };
    const inspected = await inspectCsr(pem, rules);
    expect(inspected).toMatchObject({
      ok: true,
      csr: { pem, key: { bits }, warnings: [{ code: 'extra_names', names: ['www.korenaar.qvtl.nl'] }] },
    });
    expect(workshop.run('openssl', 'asn1parse', '-in', path)).toContain(
      'PRINTABLESTRING   :00000003123456780000',
    );
  });
});

describe('what a request may not be made from', () => {
  it('refuses keys of the other generation: they would sign the wrong way', async () => {
    const keys = await makeKeyPair({ bits: 2048, generation: 'G1' });
    await expect(makeCsr({ keys, generation: 'G4', subject, domains })).rejects.toThrow(RangeError);
  });

  it('refuses a domain that is not an A-label', async () => {
    const keys = await makeKeyPair({ bits: 2048, generation: 'G1' });
    await expect(makeCsr({ keys, generation: 'G1', subject, domains: ['münchen.nl'] })).rejects.toThrow(
      RangeError,
    );
  });

  it('keeps within the bounds of X.520: organisation cut at 64, longer common name left out', async () => {
    const keys = await makeKeyPair({ bits: 2048, generation: 'G1' });
    const long = { country: 'NL', organisation: 'Ë'.repeat(70), commonName: `${'a'.repeat(62)}.nl` };
    const pem = await makeCsr({ keys, generation: 'G1', subject: long, domains: [long.commonName] });
    const inspected = await inspectCsr(pem, { generation: 'G1', minimumBits: 2048 });
    expect(inspected.ok && inspected.csr.subject.map(({ field, value }) => [field, value])).toEqual([
      ['country', 'NL'],
      ['organisation', 'Ë'.repeat(64)],
    ]);
  });
});
