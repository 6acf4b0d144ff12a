import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from '../bytes';
import type { Generation } from '../generation';
import { toPem } from '../pem';
import { has, openWorkshop } from '../testing/commands';
import { type Hierarchy, makeHierarchy } from '../testing/hierarchy';
import { makeP12 } from './make-p12';
import { openP12 } from './open-p12';
import type { P12Profile } from './profile';

const password = `Pa$s "word" 12'\\%`;
const friendlyName = 'Café De Korenaar B.V. 2026';
const workshop = openWorkshop();
const hierarchies = {} as Record<Generation, Hierarchy>;

beforeAll(async () => {
  hierarchies.G1 = await makeHierarchy('G1');
  hierarchies.G4 = await makeHierarchy('G4');
});
afterAll(() => workshop.close());

const cases: [Generation, P12Profile][] = [
  ['G1', 'modern'],
  ['G1', 'compatible'],
  ['G4', 'modern'],
  ['G4', 'compatible'],
];

describe.each(cases)('a .p12 of %s, profile %s', (generation, profile) => {
  let hierarchy: Hierarchy;
  let file: Bytes;
  let path: string;

  beforeAll(async () => {
    hierarchy = hierarchies[generation];
    const { privateKey } = hierarchy.leafKeys;
    file = await makeP12({ privateKey, chain: hierarchy.chain, password, friendlyName, profile });
    path = workshop.put(`${generation}-${profile}.p12`, file);
  });

  it('is DER with definite lengths for openssl', () => {
    expect(workshop.run('openssl', 'asn1parse', '-inform', 'DER', '-in', path)).not.toContain('inf');
  });

  it('S0-1.5.0b opens with the password in openssl and holds leaf, TSP CA and domain CA, not the root', () => {
    const shown = workshop.run(
      'openssl',
      'pkcs12',
      '-in',
      path,
      '-info',
      '-nodes',
      '-passin',
      `pass:${password}`,
    );
    expect(shown).toContain(
      profile === 'modern' ? 'MAC: sha256, Iteration 100000' : 'MAC: sha1, Iteration 2048',
    );
    expect(shown).toContain(profile === 'modern' ? 'AES-256-CBC, Iteration 100000' : '3-KeyTripleDES');
    expect(shown.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
    expect(shown).not.toContain('subject=C = NL, CN = Test Root');
    expect(shown.match(/localKeyID/g)).toHaveLength(2);
  });

  it('holds the key of the certificate, as openssl compares them', () => {
    const shown = workshop.run(
      'openssl',
      'pkcs12',
      '-in',
      path,
      '-nodes',
      '-nocerts',
      '-passin',
      `pass:${password}`,
    );
    const key = workshop.put('key.pem', shown);
    const leaf = workshop.put('leaf.pem', toPem('CERTIFICATE', hierarchy.leaf));
    const ofKey = workshop.run('openssl', 'pkey', '-in', key, '-pubout');
    expect(workshop.run('openssl', 'x509', '-in', leaf, '-noout', '-pubkey')).toBe(ofKey);
  });

  it.each(['', 'another', `${password} `, password.toLowerCase()])(
    'refuses the password %j in openssl',
    (wrong) => {
      expect(workshop.fail('openssl', 'pkcs12', '-in', path, '-nodes', '-passin', `pass:${wrong}`)).toContain(
        'invalid password',
      );
    },
  );

  it('opens in our own reader, and only with the password', async () => {
    const opened = await openP12(file, password);
    const { privateKey } = hierarchy.leafKeys;
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey));
    expect(opened).toEqual({ ok: true, certificates: hierarchy.chain.slice(0, 3), pkcs8, friendlyName });
    expect(await openP12(file, 'another')).toEqual({ ok: false, fault: 'wrong_password' });
  });

  it.skipIf(!has('keytool'))(
    'lists in Java with alias and whole chain (skipped where keytool is missing)',
    () => {
      const shown = workshop.run('keytool', '-list', '-v', '-keystore', path, '-storepass', password);
      expect(shown).toContain('Entry type: PrivateKeyEntry');
      expect(shown).toContain('Certificate chain length: 3');
      expect(shown).toContain('00000003123456780000');
      const refused = workshop.fail('keytool', '-list', '-keystore', path, '-storepass', 'another');
      expect(refused).toContain('password was incorrect');
    },
  );
});

describe('files that openssl made', () => {
  it.each([
    ['modern', []],
    ['compatible', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
  ] as const)('open in our reader: %s', async (name, options) => {
    const { leafKeys, leaf } = hierarchies.G1;
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', leafKeys.privateKey));
    const inputs = workshop.put('both.pem', toPem('PRIVATE KEY', pkcs8) + toPem('CERTIFICATE', leaf));
    const path = workshop.put(`openssl-${name}.p12`, '');
    const args = [
      'pkcs12',
      '-export',
      '-in',
      inputs,
      '-out',
      path,
      '-passout',
      `pass:${password}`,
      ...options,
    ];
    workshop.run('openssl', ...args);
    expect(await openP12(workshop.get(path), password)).toMatchObject({
      ok: true,
      certificates: [leaf],
      pkcs8,
    });
  });
});
