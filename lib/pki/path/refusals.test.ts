import { describe, expect, it } from 'vitest';
import { sequence, tlv } from '../der';
import { extension } from '../revocation/testing/encode';
import { entry, makeCrl } from '../revocation/testing/make-crl';
import { extensionOids } from './extensions/oids';
import { type RefusalCode, refusalCodes } from './refusals';
import { asSigner, codesOf, refusalsOf, validate } from './testing/check';
import { dns, type Holder, makeAuthority, makeLeaf, say } from './testing/issue';

const root = await makeAuthority('Root');
const ca = await makeAuthority('CA', { by: root });
const leaf = await makeLeaf(ca);
const past = new Date('2026-02-01T00:00:00Z');
const future = new Date('2027-01-01T00:00:00Z');
const unknownExtension = extension('1.3.6.1.4.1.99999.1', tlv(0x05), true);

const { basicConstraints, keyUsage, extendedKeyUsage, subjectAlternativeName } = extensionOids;

/** A leaf below a CA that differs from a sound one. */
async function below(order: Parameters<typeof makeAuthority>[1]): Promise<[Holder, Holder]> {
  const other = await makeAuthority('Other CA', { by: root, ...order });
  return [await makeLeaf(other), other];
}

describe('a path', () => {
  it('is valid when nothing is wrong with it, and comes with the anchor last', async () => {
    const result = await validate([leaf, ca], root, { purpose: 'serverAuth', hostName: 'host.example.com' });
    expect(result).toEqual({
      valid: true,
      path: [leaf.der, ca.der, root.der],
      policies: { authorities: [], user: [] },
      publicKeyInfo: leaf.publicKeyInfo,
    });
  });

  it('needs no certificate of the anchor', async () => {
    const anchors = [{ name: root.name, publicKeyInfo: root.publicKeyInfo }];
    expect(await validate([leaf, ca], root, { anchors })).toMatchObject({
      valid: true,
      path: [leaf.der, ca.der],
    });
  });
});

describe('each reason alone refuses', () => {
  it.each<[string, RefusalCode, () => Promise<string[]>, string]>([
    ['garbage', 'malformed', () => codesOf([{ ...leaf, der: Uint8Array.of(1, 2, 3) }], root), '@0'],
    ['a missing CA', 'issuer_not_found', () => codesOf([leaf], root), '@0'],
    [
      'an unknown root',
      'not_trusted',
      async () => codesOf([leaf, ca, root], await makeAuthority('Another')),
      '@2',
    ],
    [
      'a changed certificate',
      'signature_wrong',
      async () => codesOf([await makeLeaf({ ...ca, keys: root.keys }), ca], root),
      '@0',
    ],
    [
      'a date to come',
      'not_yet_valid',
      async () => codesOf([await makeLeaf(ca, { notBefore: future }), ca], root),
      '@0',
    ],
    ['a date gone by', 'expired', async () => codesOf(await below({ notAfter: past }), root), '@1'],
    [
      'an issuer that may not issue',
      'issuer_not_ca',
      async () => codesOf(await below({ extensions: { [basicConstraints]: say.endEntity() } }), root),
      '@1',
    ],
    [
      'an issuer without basic constraints',
      'basic_constraints_missing',
      async () => codesOf(await below({ extensions: { [basicConstraints]: null } }), root),
      '@1',
    ],
    [
      'an issuer whose key signs no certificates',
      'key_usage_lacks_cert_sign',
      async () => codesOf(await below({ extensions: { [keyUsage]: say.keyUsage(6) } }), root),
      '@1',
    ],
    [
      'another purpose',
      'extended_key_usage',
      async () => {
        const client = await makeLeaf(ca, {
          extensions: { [extendedKeyUsage]: say.purposes('1.3.6.1.5.5.7.3.2') },
        });
        return codesOf([client, ca], root, { purpose: 'serverAuth' });
      },
      '@0',
    ],
    [
      'an extension not understood',
      'unknown_critical_extension',
      async () => codesOf([await makeLeaf(ca, { extensions: { x: unknownExtension } }), ca], root),
      '@0',
    ],
    [
      'another host',
      'host_name_mismatch',
      () => codesOf([leaf, ca], root, { hostName: 'b.example.com' }),
      '@0',
    ],
    [
      'another address',
      'email_address_mismatch',
      () => codesOf([leaf, ca], root, { emailAddress: 'a@example.com' }),
      '@0',
    ],
    [
      'a silent revocation',
      'revocation_unknown',
      () => codesOf([leaf], ca, { revocation: 'required' }),
      '@0',
    ],
    ['an exhausted search', 'search_limit', () => codesOf([leaf, ca], root, { limits: { steps: 1 } }), ''],
  ])('%s: %s', async (_, code, find, place) => {
    expect(await find()).toEqual([`${code}${place}`]);
  });

  it('a path longer than an issuer allows, not counting self-issued certificates', async () => {
    const [short] = [
      await makeAuthority('Short', { by: root, extensions: { [basicConstraints]: say.authority(0) } }),
    ];
    const renewed = await makeAuthority('Short', { by: short });
    const lower = await makeAuthority('Lower', { by: short });
    expect(await codesOf([await makeLeaf(renewed), renewed, short], root)).toEqual([]);
    expect(await codesOf([await makeLeaf(lower), lower, short], root)).toEqual(['path_too_long@1']);
    expect(await codesOf([leaf, ca], root, { limits: { intermediates: 0 } })).toEqual(['path_too_long@1']);
  });

  it('a revocation, and with nothing given about it a certificate passes unless proof is required', async () => {
    const [, number] = [leaf, await makeLeaf(ca, { serial: Uint8Array.of(2, 1, 99) })];
    const crl = await makeCrl(asSigner(ca), { entries: [entry({ serial: [99], reason: 1 })] });
    const [refusal] = await refusalsOf([number], ca, { revocation: 'required', crls: [crl] });
    expect(refusal).toMatchObject({ code: 'revoked', at: 0, reason: 'keyCompromise' });
    expect(await codesOf([leaf], ca, { revocation: 'required', crls: [crl] })).toEqual([]);
    expect(await codesOf([leaf], ca, { revocation: 'if_given' })).toEqual([]);
    expect(await codesOf([number], ca, { revocation: 'off', crls: [crl] })).toEqual([]);
  });

  it('and several reasons are all told', async () => {
    const bad = await makeLeaf(ca, {
      notAfter: past,
      extensions: { x: unknownExtension, [subjectAlternativeName]: say.names(dns('other.nl')) },
    });
    expect(await codesOf([bad, ca], root, { hostName: 'host.example.com' })).toEqual([
      'expired@0',
      'unknown_critical_extension@0',
      'host_name_mismatch@0',
    ]);
  });
});

describe('form', () => {
  const readable = async (order: Parameters<typeof makeLeaf>[1]) => {
    const [refusal] = await refusalsOf([await makeLeaf(ca, order), ca], root);
    return refusal;
  };

  it('refuses an extension that comes twice, or cannot be read', async () => {
    const twice = { a: say.keyUsage(0), b: say.keyUsage(1), [keyUsage]: null };
    expect(await readable({ extensions: twice })).toMatchObject({
      code: 'malformed',
      reason: 'duplicate_extension',
      extension: keyUsage,
    });
    const empty = { [subjectAlternativeName]: extension(subjectAlternativeName, sequence()) };
    expect(await readable({ extensions: empty })).toMatchObject({
      code: 'malformed',
      reason: 'extension_unreadable',
      extension: subjectAlternativeName,
    });
  });

  it('refuses extensions in a certificate of version 1 or 2', async () => {
    expect(await readable({ version: tlv(0xa0, Uint8Array.of(2, 1, 1)) })).toMatchObject({
      code: 'malformed',
      reason: 'not_a_certificate',
    });
  });

  it('names what is wrong with the initial name constraints', async () => {
    const initialNameConstraints = Uint8Array.of(0x30, 0);
    expect(await refusalsOf([leaf, ca], root, { initialNameConstraints })).toEqual([
      { code: 'malformed', part: 'name_constraints', index: 0, reason: 'not_der' },
    ]);
  });
});

describe('an anchor', () => {
  it('binds by its certificate, or only by its name and key', async () => {
    const old = await makeAuthority('Old', { notAfter: past });
    const under = await makeLeaf(old);
    expect(await codesOf([under], old)).toEqual(['expired@1']);
    expect(await codesOf([under], old, { anchorConstraints: 'ignore' })).toEqual([]);
  });
});

it('every code is listed once', () => {
  expect(new Set(refusalCodes).size).toBe(refusalCodes.length);
  expect(refusalCodes).toContain('name_not_permitted');
});
