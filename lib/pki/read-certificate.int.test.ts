import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMailZip, toCertificatePem, toP7bPem } from './formats';
import { matchesCertificate } from './matches-certificate';
import { makeP7b } from './p7b';
import { toPem } from './pem';
import { type CertificateFacts, readCertificate } from './read-certificate';
import { has, openWorkshop } from './testing/commands';
import { type Hierarchy, makeHierarchy } from './testing/hierarchy';

const workshop = openWorkshop();
afterAll(() => workshop.close());

describe.each([
  ['G1', 2048, { scheme: 'RSA-PKCS1', hash: 'SHA-256' }],
  ['G4', 3072, { scheme: 'RSA-PSS', hash: 'SHA-512', saltLength: 64 }],
] as const)('a certificate of %s', (generation, bits, signature) => {
  let made: Hierarchy;
  let facts: CertificateFacts | undefined;
  beforeAll(async () => {
    made = await makeHierarchy(generation);
    facts = await readCertificate(made.leaf);
    workshop.put('leaf.pem', toCertificatePem([made.leaf]));
    workshop.put('issuers.pem', toCertificatePem([made.tsp, made.domain]));
    workshop.put('root.pem', toCertificatePem([made.root]));
  });

  it('shows what stands in it', () => {
    expect(facts).toMatchObject({
      version: 3,
      commonName: 'korenaar.qvtl.nl',
      organisation: 'Bakkerij "De Korenaar" #1 \\ B.V.',
      oin: '00000003123456780000',
      organizationIdentifier: 'NTRNL-12345678',
      issuer: [
        { field: 'country', value: 'NL' },
        { field: 'commonName', value: `Test TSP CA ${generation}` },
      ],
      notBefore: new Date('2026-01-01T00:00:00Z'),
      notAfter: new Date('2046-01-01T00:00:00Z'),
      alternativeNames: [{ type: 'dns', value: 'korenaar.qvtl.nl' }],
      keyUsage: ['digitalSignature', 'keyEncipherment'],
      extendedKeyUsage: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'],
      policies: ['2.16.528.1.1003.1.2.8.6'],
      isCa: false,
      key: { type: 'RSA', bits },
      signature,
    });
  });

  it('has the serial number, fingerprints and key identifiers that openssl computes', () => {
    const x509 = (...what: string[]) => workshop.run('openssl', 'x509', '-in', 'leaf.pem', '-noout', ...what);
    const hex = (shown: string) =>
      shown.trim().split(/[=\n]/).at(-1)?.replaceAll(':', '').trim().toLowerCase();
    expect(facts?.serialNumber).toBe(hex(x509('-serial')));
    expect(facts?.sha256).toBe(hex(x509('-fingerprint', '-sha256')));
    expect(facts?.sha1).toBe(hex(x509('-fingerprint', '-sha1')));
    expect(facts?.subjectKeyId).toBe(hex(x509('-ext', 'subjectKeyIdentifier')));
    expect(facts?.authorityKeyId).toBe(hex(x509('-ext', 'authorityKeyIdentifier')));
  });

  it('verifies to the root in openssl, with the files that we give out', () => {
    const options = ['-CAfile', 'root.pem', '-untrusted', 'issuers.pem', '-purpose', 'sslclient'];
    expect(workshop.run('openssl', 'verify', ...options, 'leaf.pem')).toContain('leaf.pem: OK');
  });

  it('goes with its own key only', async () => {
    const { privateKey } = made.leafKeys;
    expect(await matchesCertificate(privateKey, made.leaf)).toBe(true);
    expect(await matchesCertificate(privateKey, made.tsp)).toBe(false);
    expect(await matchesCertificate(privateKey, Uint8Array.of(0x30, 0))).toBe(false);
  });

  it('S0-1.5.2h is written as a .p7b byte for byte as openssl writes it', () => {
    const [leaf, ...issuers] = made.chain;
    workshop.put('chain.pem', toCertificatePem([...(leaf ? [leaf] : []), ...issuers]));
    workshop.put('ours.p7b', toP7bPem(made.chain));
    workshop.run(
      'openssl',
      'crl2pkcs7',
      '-nocrl',
      '-certfile',
      'chain.pem',
      '-outform',
      'DER',
      '-out',
      'theirs.der',
    );
    expect(makeP7b(made.chain)).toEqual(workshop.get('theirs.der'));
    const shown = workshop.run('openssl', 'pkcs7', '-in', 'ours.p7b', '-print_certs', '-noout');
    expect(shown.match(/subject=/g)).toHaveLength(4);
  });

  it.skipIf(!has('keytool'))('is printed by Java from the .p7b (skipped where keytool is missing)', () => {
    workshop.put('ours.p7b', toP7bPem(made.chain));
    const shown = workshop.run('keytool', '-printcert', '-file', 'ours.p7b');
    expect(shown.match(/Owner:/g)).toHaveLength(4);
    expect(shown).toContain('00000003123456780000');
  });

  const mailZip = () => {
    const issuedAt = new Date('2026-03-01T12:00:00Z');
    return makeMailZip({ name: 'korenaar.qvtl.nl', chain: made.chain, issuedAt });
  };

  it('S0-DOC-05 is mailed as a ZIP with the leaf and its issuers, the public part only', () => {
    const content = Object.entries(unzipSync(mailZip())).map(([name, file]) => [
      name,
      new TextDecoder().decode(file),
    ]);
    expect(content).toEqual([
      ['korenaar.qvtl.nl.crt', toCertificatePem([made.leaf])],
      ['korenaar.qvtl.nl-chain.pem', toCertificatePem(made.chain.slice(1))],
    ]);
  });

  it.skipIf(!has('python3'))(
    'is mailed as a ZIP that Python opens (skipped where python3 is missing)',
    () => {
      const path = workshop.put('mail.zip', mailZip());
      expect(workshop.run('python3', '-m', 'zipfile', '--test', path)).toContain('Done testing');
      expect(workshop.run('python3', '-m', 'zipfile', '--list', path)).toContain('korenaar.qvtl.nl.crt');
    },
  );

  it('is the only thing that goes into a ZIP, .crt or .p7b: a private key is refused', async () => {
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', made.leafKeys.privateKey));
    const issuedAt = new Date('2026-03-01T12:00:00Z');
    expect(() => makeMailZip({ name: 'a.nl', chain: [made.leaf, pkcs8], issuedAt })).toThrow();
    expect(() => toCertificatePem([pkcs8])).toThrow();
    expect(() => makeP7b([pkcs8])).toThrow();
  });
});

describe('certificates from elsewhere', () => {
  it('are read with names of every form, and without the parts they lack', async () => {
    const names = 'DNS:a.nl,IP:2001:db8::1,URI:https://a.nl/,email:x@a.nl,RID:1.2.3,otherName:1.2.3.4;UTF8:x';
    const options = [
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-384',
      '-keyout',
      'ec.key',
      '-out',
      'ec.crt',
    ];
    workshop.run(
      'openssl',
      'req',
      '-x509',
      '-nodes',
      ...options,
      '-subj',
      '/CN=x',
      '-addext',
      `subjectAltName=${names}`,
    );
    workshop.run('openssl', 'x509', '-in', 'ec.crt', '-outform', 'DER', '-out', 'ec.der');
    const facts = await readCertificate(workshop.get('ec.der'));
    expect(facts?.key).toEqual({ type: 'EC P-384' });
    expect(facts?.oin).toBeUndefined();
    expect(facts?.policies).toEqual([]);
    expect(facts?.alternativeNames.map(({ type }) => type)).toEqual([
      'dns',
      'ip',
      'uri',
      'email',
      'other',
      'other',
    ]);
  });

  it('are not made up when the bytes are wrong', async () => {
    const der = workshop.get('ec.der');
    expect(await readCertificate(der.slice(0, -1))).toBeUndefined();
    expect(await readCertificate(new Uint8Array(0))).toBeUndefined();
    expect(toPem('CERTIFICATE', der)).toBe(new TextDecoder().decode(workshop.get('ec.crt')));
  });
});
