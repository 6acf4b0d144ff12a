import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../bytes';
import { sequence, tlv } from '../der';
import { extensionOids } from './extensions/oids';
import { codesOf, refusalsOf, validate } from './testing/check';
import {
  directory,
  dns,
  email,
  type Holder,
  ip,
  makeAuthority,
  makeKeys,
  makeLeaf,
  now,
  say,
  uri,
} from './testing/issue';
import { validatePath } from './validate-path';

const root = await makeAuthority('Root');
const ca = await makeAuthority('CA', { by: root });
const leaf = await makeLeaf(ca);
const { nameConstraints, subjectAlternativeName } = extensionOids;
const as = (der: Bytes): Holder => ({ ...leaf, der });

describe('bytes that are no certificate', () => {
  it.each<[string, Bytes, object]>([
    ['nothing', new Uint8Array(0), { reason: 'not_der' }],
    ['ten megabytes', new Uint8Array(10 * 1024 * 1024).fill(0x30), { reason: 'too_large' }],
    ['a length that lies', Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff), { reason: 'not_der' }],
    ['an indefinite length', Uint8Array.of(0x30, 0x80, 0, 0), { reason: 'not_der' }],
    ['deep nesting', nested(2_000), { reason: 'not_der' }],
    [
      'a sequence of nothing',
      sequence(sequence(), sequence(), tlv(3, Uint8Array.of(0))),
      { reason: 'not_a_certificate' },
    ],
  ])('%s', async (_, der, fault) => {
    expect(await refusalsOf([as(der)], root)).toEqual([
      expect.objectContaining({ code: 'malformed', part: 'certificate', at: 0, ...fault }),
    ]);
  });

  it('a certificate with bytes changed, cut or added is never valid, and never an exception', async () => {
    const change = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(change, fc.nat(), fc.boolean(), async (changes, cut, shorten) => {
        const der = leaf.der.slice(0, shorten ? cut % leaf.der.length : undefined);
        for (const [at, value] of changes) if (der.length > 0) der[at % der.length] = value;
        const { valid } = await validate([as(der), ca], root);
        expect(valid).toBe(der.length === leaf.der.length && der.every((byte, at) => byte === leaf.der[at]));
      }),
      { numRuns: 300 },
    );
  });

  it('an issuer with every extension there is, with bytes changed', async () => {
    const rich = await makeAuthority('Rich', {
      by: root,
      extensions: {
        [extensionOids.extendedKeyUsage]: say.purposes('1.3.6.1.5.5.7.3.1'),
        [nameConstraints]: say.constraints([dns('example.com'), email('example.com')], [uri('example.org')]),
        [subjectAlternativeName]: say.names(ip(192, 0, 2, 1), directory(root.name)),
        [extensionOids.certificatePolicies]: say.policies('1.2.3.1', '2.5.29.32.0'),
        [extensionOids.policyMappings]: say.mappings(['1.2.3.1', '1.2.3.2']),
        [extensionOids.policyConstraints]: say.policyConstraints(3, 3),
        [extensionOids.inhibitAnyPolicy]: say.inhibitAnyPolicy(1),
      },
    });
    const end = await makeLeaf(rich);
    await fc.assert(
      fc.asyncProperty(fc.nat(rich.der.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const der = rich.der.map((byte, index) => (index === at ? byte ^ change : byte));
        expect((await validate([end, as(der)], root, { profile: 'web_pki' })).valid).toBe(false);
        expect(await validate([end], as(der), { algorithms: 'any' })).toHaveProperty('valid');
      }),
      { numRuns: 300 },
    );
  });

  it('whatever bytes come as candidates, anchors, CRLs and answers', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((octets) => Uint8Array.from(octets));
    await fc.assert(
      fc.asyncProperty(bytes, bytes, bytes, async (one, two, three) => {
        const anchors = [{ certificate: one }, { name: two, publicKeyInfo: three }];
        const { valid } = await validatePath({
          certificate: leaf.der,
          candidates: [one, two, three],
          anchors,
          time: now,
          crls: [two],
          ocspAnswers: [three],
          revocation: 'required',
        });
        expect(valid).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

function nested(depth: number): Bytes {
  let der: Bytes = new Uint8Array(0);
  for (let level = 0; level < depth; level++) der = sequence(der);
  return der;
}

describe('work without end', () => {
  it('a thousand constraints against a thousand names', async () => {
    const names = Array.from({ length: 1_000 }, (_, index) => dns(`h${index}.example.com`));
    const strict = await makeAuthority('Strict', {
      by: root,
      extensions: { [nameConstraints]: say.constraints(names, names.slice(1)) },
    });
    const many = await makeLeaf(strict, { extensions: { [subjectAlternativeName]: say.names(...names) } });
    expect(await codesOf([many, strict], root)).toEqual(['search_limit']);
  });

  it('CAs that all certify one another, none of them to the anchor', async () => {
    const keys = await makeKeys();
    const names = Array.from({ length: 10 }, (_, index) => `Mesh ${index}`);
    const holders = await Promise.all(names.map((name) => makeAuthority(name, { keys })));
    const mesh = await Promise.all(
      names.flatMap((name) => holders.map((by) => makeAuthority(name, { by, keys }))),
    );
    const [first = ca] = holders;
    expect(await codesOf([await makeLeaf(first), ...mesh], root)).toContain('not_trusted@1');
  });

  it('the same with a way to the anchor that is never valid', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `Mesh ${index}`);
    const holders = await Promise.all(names.map((name) => makeAuthority(name)));
    const mesh = await Promise.all(
      holders.flatMap((holder, index) =>
        [root, ...holders].map((by) => makeAuthority(`Mesh ${index}`, { by, keys: holder.keys })),
      ),
    );
    const [first = ca] = holders;
    const codes = await codesOf([await makeLeaf(first), ...mesh], root, { hostName: 'b.nl' });
    expect(codes).toEqual(['host_name_mismatch@0', 'search_limit']);
  });

  it('thousands of candidates, or megabytes of them', async () => {
    const candidates = Array.from({ length: 5_000 }, (_, index) =>
      Uint8Array.of(0x30, 1, index & 255, index >> 8),
    );
    expect(await refusalsOf([leaf], root, { candidates })).toEqual([
      { code: 'search_limit', limit: 'certificates' },
    ]);
    const large = Array.from({ length: 30 }, () => new Uint8Array(100 * 1024));
    expect(await refusalsOf([leaf], root, { candidates: large })).toEqual([
      { code: 'search_limit', limit: 'bytes' },
    ]);
  });

  it('hundreds of candidates by the name of the issuer, none with its key', async () => {
    const keys = await makeKeys();
    const impostors = await Promise.all(
      Array.from({ length: 40 }, () =>
        makeAuthority('CA', { by: root, extensions: { [extensionOids.subjectKeyId]: null }, keys }),
      ),
    );
    expect(await validate([leaf, ...impostors, ca], root)).toMatchObject({ valid: true });
    expect(await codesOf([leaf, ...impostors], root)).toContain('signature_wrong@0');
  });
});
