import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Bytes } from './bytes';
import { toCertificatePem, toP7bPem } from './formats';
import { orderChain } from './order-chain';
import { makeP7b } from './p7b';
import { toPem } from './pem';
import { type Hierarchy, makeHierarchy } from './testing/hierarchy';

// Making RSA keys is a lottery, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe.each(['G1', 'G4'] as const)('a chain of %s', (generation) => {
  let made: Hierarchy;
  let other: Hierarchy;
  beforeAll(async () => {
    made = await makeHierarchy(generation);
    other = await makeHierarchy(generation);
  });

  const order = (...certificates: Bytes[]) => orderChain(toCertificatePem(certificates));

  it('comes out leaf first from any order', async () => {
    const property = fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (places) => {
      const shuffled = places.flatMap((place) => made.chain[place] ?? []);
      expect(await order(...shuffled)).toEqual({ ok: true, chain: made.chain, complete: true, unused: [] });
    });
    await fc.assert(property, { numRuns: 12 });
  });

  it('goes as far as the file goes, with any number of certificates', async () => {
    const { leaf, tsp, domain, root } = made;
    expect(await order(leaf)).toMatchObject({ chain: [leaf], complete: false });
    expect(await order(tsp, leaf)).toMatchObject({ chain: [leaf, tsp], complete: false });
    expect(await order(domain, leaf, tsp)).toMatchObject({ chain: [leaf, tsp, domain], complete: false });
    expect(await order(root, domain, leaf)).toMatchObject({ chain: [leaf], unused: [root, domain] });
    expect(await order(leaf, leaf, root, tsp, domain, tsp)).toMatchObject({ chain: made.chain, unused: [] });
  });

  it('is found in a .p7b, as PEM and as DER', async () => {
    const shuffled = [made.root, made.leaf, made.domain, made.tsp];
    expect(await orderChain(toP7bPem(shuffled))).toMatchObject({ chain: made.chain, complete: true });
    expect(await orderChain(makeP7b(shuffled))).toMatchObject({ chain: made.chain, complete: true });
  });

  it('leaves out a CA of the same name with another key', async () => {
    expect(await order(other.tsp, made.leaf, made.tsp)).toMatchObject({
      chain: [made.leaf, made.tsp],
      unused: [other.tsp],
    });
    expect(await order(other.tsp, made.leaf)).toMatchObject({ chain: [made.leaf], unused: [other.tsp] });
  });

  it('cannot be told from two leaves', async () => {
    expect(await order(made.leaf, made.tsp, other.leaf)).toEqual({
      ok: false,
      fault: { code: 'several_leaves' },
    });
  });

  it('is refused by name when the file is something else', async () => {
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', made.leafKeys.privateKey));
    const pem = toCertificatePem([made.leaf]);
    expect(await orderChain(pem + toPem('PRIVATE KEY', pkcs8))).toEqual({
      ok: false,
      fault: { code: 'private_key_included' },
    });
    expect(await orderChain('')).toEqual({ ok: false, fault: { code: 'empty' } });
    expect(await orderChain(toPem('PKCS7', made.leaf.slice(0, 99)))).toMatchObject({
      fault: { code: 'unreadable' },
    });
    expect(await orderChain(pem.repeat(11))).toEqual({ ok: false, fault: { code: 'too_many', maximum: 10 } });
  });
});
