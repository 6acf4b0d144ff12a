import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from './bytes';
import type { CsrRules } from './csr-report';
import { inspectCsr } from './inspect-csr';
import { openWorkshop } from './testing/commands';

const workshop = openWorkshop();
afterAll(() => workshop.close());

const rules: CsrRules = { generation: 'G1', minimumBits: 2048, expectedCommonName: 'a.nl' };
const text = (name: string) => new TextDecoder().decode(workshop.get(name));

/** Makes a request with openssl and returns its PEM; the key stays in made.key. */
function request(newKey: string[], name = '/CN=a.nl', ...options: string[]): string {
  const output = ['-keyout', 'made.key', '-out', 'made.csr', '-subj', name];
  workshop.run('openssl', 'req', '-new', '-nodes', '-newkey', ...newKey, ...output, ...options);
  return text('made.csr');
}

let good: string;
let der: Bytes;
let key: string;
beforeAll(() => {
  good = request(['rsa:2048']);
  key = text('made.key');
  workshop.run('openssl', 'req', '-in', 'made.csr', '-outform', 'DER', '-out', 'made.der');
  der = workshop.get('made.der');
});

/** The fault, or the clean PEM of a request that is accepted. */
async function judge(input: string | Bytes, by: CsrRules = rules): Promise<unknown> {
  const inspected = await inspectCsr(input, by);
  return inspected.ok ? inspected.csr.pem : inspected.fault;
}

async function warningsOf(pem: string, by: CsrRules = rules): Promise<unknown> {
  const inspected = await inspectCsr(pem, by);
  return inspected.ok ? inspected.csr.warnings : inspected.fault;
}

function utf16(content: string, littleEndian: boolean): Bytes {
  const view = new DataView(new ArrayBuffer(2 + content.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < content.length; at++) {
    view.setUint16(2 + at * 2, content.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

const body = () => good.split('\n').slice(1, -2).join('\n');

describe('S0-1.3.2a7 forms of a request that are taken, and come back as clean PEM', () => {
  const forms: [string, () => string | Bytes][] = [
    ['PEM', () => good],
    ['DER', () => der],
    [
      'label NEW CERTIFICATE REQUEST',
      () => good.replaceAll('CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST'),
    ],
    ['CRLF', () => good.replaceAll('\n', '\r\n')],
    ['UTF-8 byte order mark', () => `\ufeff${good}`],
    ['UTF-16 little endian', () => utf16(good, true)],
    ['UTF-16 big endian', () => utf16(good, false)],
    ['UTF-16 read as UTF-8', () => [...good].join('\0')],
    ['text before and after', () => `Dear sir,\n\nhere it is\n${good}\n-- \nJan`],
    ['base64 on one line without header', () => body().replaceAll('\n', '')],
    ['base64 on several lines without header', () => body()],
    ['indented', () => good.replaceAll(/^/gm, '   ')],
    ['blanks for line breaks', () => good.replaceAll('\n', ' ')],
    ['no line breaks at all', () => good.replaceAll('\n', '')],
    ['line breaks as \\n', () => good.replaceAll('\n', '\\n')],
    [
      'base64url',
      () => good.replace(body(), body().replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')),
    ],
    ['invisible characters', () => good.replace('MII', 'M\u200bI\u00a0I\u00ad')],
    ['the same request twice', () => good + good],
  ];
  it.each(forms)('%s', async (_, form) => {
    expect(await judge(form())).toBe(good);
  });
});

describe('S0-1.3.2a7 what is refused, by name', () => {
  const refusals: [string, () => string | Bytes, unknown][] = [
    ['nothing', () => ' \n\t', { code: 'empty' }],
    ['an empty file', () => new Uint8Array(0), { code: 'empty' }],
    ['too much', () => good.padEnd(70_000, '\n'), { code: 'too_large', maximum: 65536 }],
    ['a private key before it', () => key + good, { code: 'private_key_included' }],
    ['a private key after it', () => good + key, { code: 'private_key_included' }],
    ['a private key alone', () => key, { code: 'private_key_included' }],
    [
      'a private key with changed dashes',
      () => key.replaceAll('-----', '—'),
      { code: 'private_key_included' },
    ],
    ['another request beside it', () => good + request(['rsa:2048']), { code: 'several_requests', count: 2 }],
    ['long dashes', () => good.replaceAll('-----', '—'), { code: 'dashes_changed' }],
    ['four dashes', () => good.replaceAll('-----', '----'), { code: 'dashes_changed' }],
    ['long dashes at the end', () => good.replace('-----END', '—END'), { code: 'dashes_changed' }],
    ['no last line', () => good.slice(0, 700), { code: 'cut_off' }],
    ['a strange character', () => good.replace('MII', 'M*I'), { code: 'unreadable', offset: 37 }],
    ['random text', () => 'hello world, this is not a request!', { code: 'unreadable', offset: 11 }],
    ['a truncated DER', () => der.slice(0, 300), { code: 'unreadable', offset: 0 }],
  ];
  it.each(refusals)('%s', async (_, input, fault) => {
    expect(await judge(input())).toEqual(fault);
  });

  it('bytes left over, by their place', async () => {
    expect(await judge(Uint8Array.of(...der, 0))).toEqual({ code: 'unreadable', offset: der.length });
  });

  it('other objects, by what they are', async () => {
    workshop.put('own.key', key);
    workshop.run('openssl', 'req', '-x509', '-key', 'own.key', '-subj', '/CN=a.nl', '-out', 'own.crt');
    workshop.run('openssl', 'crl2pkcs7', '-nocrl', '-certfile', 'own.crt', '-out', 'own.p7b');
    workshop.run(
      'openssl',
      'crl2pkcs7',
      '-nocrl',
      '-certfile',
      'own.crt',
      '-outform',
      'DER',
      '-out',
      'der.p7b',
    );
    workshop.run('openssl', 'x509', '-in', 'own.crt', '-outform', 'DER', '-out', 'der.crt');
    const pack = ['-inkey', 'own.key', '-in', 'own.crt', '-passout', 'pass:x', '-out', 'own.p12'];
    workshop.run('openssl', 'pkcs12', '-export', ...pack);
    workshop.run('openssl', 'pkey', '-in', 'own.key', '-pubout', '-out', 'own.pub');
    workshop.run('openssl', 'pkey', '-in', 'own.key', '-outform', 'DER', '-out', 'pkcs8.der');
    workshop.run('openssl', 'rsa', '-in', 'own.key', '-outform', 'DER', '-traditional', '-out', 'pkcs1.der');
    workshop.run(
      'openssl',
      'rsa',
      '-in',
      'own.key',
      '-aes128',
      '-passout',
      'pass:abcd',
      '-traditional',
      '-out',
      'old.key',
    );
    workshop.run(
      'openssl',
      'pkcs8',
      '-topk8',
      '-in',
      'own.key',
      '-passout',
      'pass:abcd',
      '-outform',
      'DER',
      '-out',
      'locked.der',
    );
    const expected = {
      'own.crt': 'certificate_instead',
      'der.crt': 'certificate_instead',
      'own.p7b': 'pkcs7_instead',
      'der.p7b': 'pkcs7_instead',
      'own.p12': 'pkcs12_instead',
      'own.pub': 'public_key_instead',
      'pkcs8.der': 'private_key_included',
      'pkcs1.der': 'private_key_included',
      'old.key': 'private_key_included',
      'locked.der': 'private_key_included',
    };
    const found = Object.keys(expected).map(async (name) => [name, await judge(workshop.get(name))]);
    expect(Object.fromEntries(await Promise.all(found))).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, code]) => [name, { code }])),
    );
  });

  const keys: [string, string[], string[], unknown][] = [
    [
      'EC P-256',
      ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
      [],
      { code: 'key_not_rsa', algorithm: 'EC P-256' },
    ],
    [
      'EC secp256k1',
      ['ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1'],
      [],
      { code: 'key_not_rsa', algorithm: 'EC other' },
    ],
    ['Ed25519', ['ed25519'], [], { code: 'key_not_rsa', algorithm: 'Ed25519' }],
    ['Ed448', ['ed448'], [], { code: 'key_not_rsa', algorithm: 'Ed448' }],
    ['a PSS-only key', ['rsa-pss'], [], { code: 'key_not_rsa', algorithm: 'RSASSA-PSS' }],
    ['RSA 1024', ['rsa:1024'], [], { code: 'key_too_small', bits: 1024, minimum: 2048 }],
    ['RSA 2047', ['rsa:2047'], [], { code: 'key_too_small', bits: 2047, minimum: 2048 }],
    ['RSA 5120', ['rsa:5120'], [], { code: 'key_too_large', bits: 5120, maximum: 4096 }],
    ['exponent 3', ['rsa:2048', '-pkeyopt', 'rsa_keygen_pubexp:3'], [], { code: 'exponent_not_accepted' }],
    ['SHA-1', ['rsa:2048'], ['-sha1'], { code: 'weak_signature_algorithm', algorithm: 'RSA-PKCS1 SHA-1' }],
    ['MD5', ['rsa:2048'], ['-md5'], { code: 'weak_signature_algorithm', algorithm: 'RSA-PKCS1 MD5' }],
    [
      'PSS with SHA-1',
      ['rsa:2048'],
      ['-sha1', '-sigopt', 'rsa_padding_mode:pss'],
      { code: 'weak_signature_algorithm', algorithm: 'RSA-PSS SHA-1' },
    ],
  ];
  it.each(keys)('%s', async (_, newKey, options, fault) => {
    expect(await judge(request(newKey, '/CN=a.nl', ...options))).toEqual(fault);
  });

  it('a request that was changed after signing', async () => {
    const changed = der.slice();
    const at = der.findIndex((_, index) => der[index] === 0x61 && der[index + 1] === 0x2e);
    changed[at] = 0x62;
    expect(await judge(changed)).toEqual({ code: 'signature_mismatch' });
  });
});

describe('what an accepted request makes us say', () => {
  it('nothing when it fits', async () => expect(await warningsOf(good)).toEqual([]));

  it('that it is for another name', async () => {
    expect(await warningsOf(request(['rsa:2048'], '/CN=b.nl'))).toEqual([
      { code: 'name_differs', found: 'b.nl', ordered: 'a.nl' },
    ]);
  });

  it('what it asks for and will not get', async () => {
    const names = 'subjectAltName=DNS:a.nl,DNS:*.a.nl,IP:192.0.2.1,email:x@a.nl';
    const pem = request(['rsa:2048'], '/CN=a.nl', '-addext', names, '-addext', 'basicConstraints=CA:TRUE');
    expect(await warningsOf(pem)).toEqual([
      { code: 'wildcard', name: '*.a.nl' },
      { code: 'extra_names', names: ['*.a.nl'] },
      { code: 'ip_address', address: '192.0.2.1' },
      { code: 'asks_for_ca' },
    ]);
  });

  it('that G4 wants its requests signed with RSASSA-PSS, SHA-512 and a salt of 64 bytes', async () => {
    const g4: CsrRules = { ...rules, generation: 'G4' };
    expect(await warningsOf(good, g4)).toEqual([{ code: 'signature_unusual', generation: 'G4' }]);
    const pss = ['-sha512', '-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:64'];
    const pem = request(['rsa:3072'], '/CN=a.nl', ...pss);
    expect(await warningsOf(pem, g4)).toEqual([]);
    expect(await warningsOf(pem)).toEqual([{ code: 'signature_unusual', generation: 'G1' }]);
  });

  it('the facts, the fingerprint of the key as openssl computes it', async () => {
    workshop.put('good.csr', good);
    workshop.run('openssl', 'req', '-in', 'good.csr', '-noout', '-pubkey', '-out', 'good.pub');
    workshop.run('openssl', 'pkey', '-pubin', '-in', 'good.pub', '-outform', 'DER', '-out', 'good.spki');
    const publicKeySha256 = workshop.run('openssl', 'dgst', '-sha256', 'good.spki').trim().split('= ')[1];
    expect(await inspectCsr(good, rules)).toEqual({
      ok: true,
      csr: {
        pem: good,
        subject: [{ field: 'commonName', oid: '2.5.4.3', value: 'a.nl' }],
        commonName: 'a.nl',
        alternativeNames: [],
        key: { type: 'RSA', bits: 2048 },
        signature: { scheme: 'RSA-PKCS1', hash: 'SHA-256' },
        publicKeySha256,
        warnings: [],
      },
    });
  });

  it('names that try to hide something with the hidden characters shown', async () => {
    const pem = request(['rsa:2048'], '/CN=a.nl\u202egnp.live', '-utf8');
    expect(await inspectCsr(pem, rules)).toMatchObject({ csr: { commonName: 'a.nl\ufffdgnp.live' } });
  });
});
