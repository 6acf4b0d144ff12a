import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bytes, fromBase64 } from './bytes';
import type { CsrRules } from './csr-report';
import { inspectCsr } from './inspect-csr';
import { makeCsr } from './make-csr';
import { makeKeyPair } from './make-key-pair';
import { orderChain } from './order-chain';
import { makeP7b } from './p7b';
import { scanPem, toPem } from './pem';
import { makeP12 } from './pkcs12/make-p12';
import { openP12 } from './pkcs12/open-p12';
import { readCertificate } from './read-certificate';
import { findDerFault } from './read-der';
import { type Hierarchy, makeHierarchy } from './testing/hierarchy';
import { largestUpload } from './upload';

// Making RSA keys is a lottery, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const rules: CsrRules = { generation: 'G1', minimumBits: 2048, expectedCommonName: 'a.nl' };
const faults = [
  'empty too_large private_key_included dashes_changed cut_off unreadable certificate_instead pkcs7_instead',
  'pkcs12_instead public_key_instead something_else_instead several_requests key_not_rsa key_too_small',
  'key_too_large exponent_not_accepted weak_key weak_signature_algorithm signature_mismatch',
  'csr_instead too_many several_leaves',
].flatMap((line) => line.split(' '));

let pem: string;
let der: Bytes;
let hierarchy: Hierarchy;
let p12: Bytes;

beforeAll(async () => {
  const keys = await makeKeyPair({ bits: 2048, generation: 'G1' });
  const subject = { country: 'NL', organisation: 'De Korenaar B.V.', commonName: 'a.nl' };
  pem = await makeCsr({ keys, generation: 'G1', subject, domains: ['a.nl'] });
  der = fromBase64(pem.split('\n').slice(1, -2).join('')) ?? new Uint8Array();
  hierarchy = await makeHierarchy('G4');
  const { privateKey } = hierarchy.leafKeys;
  p12 = await makeP12({
    privateKey,
    chain: hierarchy.chain,
    password: 'x',
    friendlyName: 'x',
    profile: 'compatible',
  });
});

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    value: fc.nat(255),
    drop: fc.nat(3),
    grow: fc.nat(2),
  }),
  { minLength: 1, maxLength: 6 },
);
type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never;

/** Overwrites, cuts out and puts in bytes at places that fast-check chooses and shrinks. */
function mutate(original: Bytes, by: Edits): Bytes {
  return by.reduce((bytes, { at, value, drop, grow }) => {
    const place = Math.floor(at * bytes.length);
    return Uint8Array.of(
      ...bytes.subarray(0, place),
      ...new Array(grow).fill(value),
      ...bytes.subarray(place + drop),
    );
  }, original);
}

async function expectNamed(inspected: Promise<{ ok: true } | { ok: false; fault: { code: string } }>) {
  const outcome = await inspected;
  if (!outcome.ok) expect(faults).toContain(outcome.fault.code);
}

describe('bytes that nobody can trust end in a named refusal or in facts', () => {
  it('mutated requests: DER, and PEM round them', async () => {
    const property = fc.asyncProperty(edits, async (by) => {
      await expectNamed(inspectCsr(mutate(der, by), rules));
      await expectNamed(inspectCsr(mutate(new TextEncoder().encode(pem), by), rules));
    });
    await fc.assert(property, { numRuns: 1500 });
  });

  it('mutated certificates and .p7b files', async () => {
    const property = fc.asyncProperty(edits, async (by) => {
      await readCertificate(mutate(hierarchy.leaf, by));
      await expectNamed(orderChain(mutate(makeP7b(hierarchy.chain), by)));
    });
    await fc.assert(property, { numRuns: 400 });
  });

  it('mutated .p12 files never open with other content', async () => {
    const original = await openP12(p12, 'x');
    const property = fc.asyncProperty(edits, async (by) => {
      const opened = await openP12(mutate(p12, by), 'x');
      if (opened.ok) expect(opened).toEqual(original);
      else expect(['unreadable', 'unsupported', 'wrong_password']).toContain(opened.fault);
    });
    await fc.assert(property, { numRuns: 400 });
  });

  it('any text and any bytes', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.base64String({ maxLength: 400 }));
    const bytes = fc.uint8Array({ maxLength: 400 }).map((some) => Uint8Array.of(0x30, 0x82, ...some));
    const property = fc.asyncProperty(fc.oneof(text, bytes), (input) =>
      expectNamed(inspectCsr(input, rules)),
    );
    await fc.assert(property, { numRuns: 1500 });
  });
});

describe('input made to hang or to exhaust', () => {
  const full = (piece: string) => piece.repeat(Math.floor(largestUpload / piece.length));
  const nested = (levels: number) => {
    let inner: Bytes = new Uint8Array(0);
    for (let level = 0; level < levels; level++) {
      inner = Uint8Array.of(
        0x30,
        0x83,
        inner.length >> 16,
        (inner.length >> 8) & 255,
        inner.length & 255,
        ...inner,
      );
    }
    return inner;
  };

  it.each([
    '-----BEGIN ',
    '-----BEGIN CERTIFICATE REQUEST-----',
    '-----BEGIN A-----\n-----END A-----\n',
    '-----BEGIN A-----AAAA-----END A-----\n',
    'BEGIN ',
    'BEGIN PRIVATE ',
    'A: ',
    '\\n',
    '-',
    'A',
  ])('a text full of %j', async (piece) => {
    expect(await inspectCsr(full(piece), rules)).toMatchObject({ ok: false });
    expect(await orderChain(full(piece))).toMatchObject({ ok: false });
  });

  it.each([
    ['nested 2,000 deep', () => nested(2000)],
    [
      '20,000 empty elements',
      () =>
        Uint8Array.of(0x30, 0x82, 0x9c, 0x40, ...new Array(40_000).fill(0x30).map((b, i) => (i % 2 ? 0 : b))),
    ],
    ['indefinite lengths', () => new Uint8Array(60_000).map((_, at) => (at % 2 ? 0x80 : 0x30))],
    ['a length of 4 GB', () => Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0)],
    ['a length of a length', () => Uint8Array.of(0x30, 0xff, ...new Array(200).fill(0xff))],
  ] as [string, () => Bytes][])('DER with %s', async (_, make) => {
    expect(findDerFault(make())).toBeDefined();
    expect(await inspectCsr(make(), rules)).toMatchObject({ fault: { code: 'unreadable' } });
    expect(await readCertificate(make())).toBeUndefined();
    expect(await openP12(make(), 'x')).toEqual({ ok: false, fault: 'unreadable' });
  });

  it('a file over the limit is not looked at', async () => {
    const fault = { code: 'too_large', maximum: largestUpload };
    expect(await inspectCsr(new Uint8Array(largestUpload + 1), rules)).toEqual({ ok: false, fault });
    expect(await orderChain('A'.repeat(largestUpload + 1))).toEqual({ ok: false, fault });
  });
});

describe('the PEM reader', () => {
  it('gives back every block it wrote, in order', () => {
    const blocks = fc.array(
      fc.record({
        label: fc.stringMatching(/^[A-Z0-9]{1,20}( [A-Z0-9]{1,20}){0,2}$/),
        der: fc.uint8Array({ minLength: 1, maxLength: 200 }).map((some) => new Uint8Array(some)),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(blocks, (written) => {
        const text = written.map(({ label, der: bytes }) => toPem(label, bytes)).join('some words\n');
        expect(scanPem(text)).toEqual({ ok: true, blocks: written });
      }),
    );
  });
});
