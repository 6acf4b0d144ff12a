import { describe, expect, it } from 'vitest';
import { extensionOids } from '../extensions/oids';
import { codesOf, validate } from '../testing/check';
import { dns, type Holder, makeAuthority, makeLeaf, now, say } from '../testing/issue';
import { validatePath } from '../validate-path';

const past = new Date('2026-02-01T00:00:00Z');
const { nameConstraints, authorityKeyId, subjectKeyId } = extensionOids;
const root = await makeAuthority('Root');
const ca = await makeAuthority('CA', { by: root });
const leaf = await makeLeaf(ca);

/** A certificate for the same name and key from another issuer. */
const cross = (holder: Holder, by: Holder, name: string, order = {}) =>
  makeAuthority(name, { by, keys: holder.keys, ...order });

describe('the search', () => {
  it('takes candidates in any order, twice, and with garbage among them', async () => {
    const candidates = [Uint8Array.of(1), leaf.der, ca.der, root.der, ca.der, new Uint8Array(0)];
    expect(await validate([leaf], root, { candidates })).toMatchObject({ valid: true });
  });

  it('goes round an expired cross-certificate', async () => {
    const old = await cross(ca, root, 'CA', { notAfter: past });
    expect(await validate([leaf, old, ca], root)).toMatchObject({
      valid: true,
      path: [leaf.der, ca.der, root.der],
    });
  });

  it('finds the certificate of a CA with the key that signed, though key identifiers mislead', async () => {
    const none = { [authorityKeyId]: null, [subjectKeyId]: null };
    const rekeyed = await Promise.all(
      [1, 2, 3, 4].map(() => makeAuthority('CA', { by: root, extensions: none })),
    );
    const bare = await makeLeaf(ca, { extensions: none });
    expect(await validate([bare, ...rekeyed, ca], root)).toMatchObject({ valid: true });
  });

  it('reaches another anchor when the first path is refused', async () => {
    const extensions = { [nameConstraints]: say.constraints([dns('example.org')]) };
    const [strict, second] = [await makeAuthority('Strict', { extensions }), await makeAuthority('Second')];
    const one = await makeAuthority('Two ways', { by: strict });
    const two = await cross(one, second, 'Two ways');
    const end = await makeLeaf(one);
    const anchors = [{ certificate: strict.der }, { certificate: second.der }];
    expect(await validate([end, one, two], root, { anchors })).toMatchObject({
      valid: true,
      path: [end.der, two.der, second.der],
    });
    expect(await codesOf([end, one, two], strict)).toEqual(['name_not_permitted@0']);
  });

  it('comes out of loops of issuers, with and without a way to the anchor', async () => {
    const [a, b] = [await makeAuthority('A', { by: root }), await makeAuthority('B', { by: root })];
    const [aByB, bByA] = [await cross(a, b, 'A'), await cross(b, a, 'B')];
    const end = await makeLeaf(a);
    expect(await validate([end, aByB, bByA, b], root)).toMatchObject({ valid: true });
    expect(await codesOf([end, aByB, bByA], root)).toEqual(['issuer_not_found@2']);
  });

  it('gives the reasons of the path with the fewest', async () => {
    const worse = await cross(ca, root, 'CA', {
      notAfter: past,
      extensions: { [extensionOids.basicConstraints]: null },
    });
    const better = await cross(ca, root, 'CA', { notAfter: past });
    expect(await codesOf([leaf, worse, better], root)).toEqual(['expired@1']);
  });

  it('stops at an intermediate that is trusted itself', async () => {
    expect(await validate([leaf, root], ca)).toMatchObject({ valid: true, path: [leaf.der, ca.der] });
  });

  it('does not trust a candidate that calls itself by the name of the anchor', async () => {
    const impostor = await makeAuthority('Root');
    const end = await makeLeaf(impostor);
    expect(await codesOf([end, impostor], root)).toContain('signature_wrong@0');
    expect((await validate([end, impostor], root)).valid).toBe(false);
  });

  it('gives the same answer for the same input', async () => {
    const input = {
      certificate: leaf.der,
      candidates: [ca.der],
      anchors: [{ certificate: root.der }],
      time: now,
    };
    expect(await validatePath(input)).toEqual(await validatePath(input));
  });
});
