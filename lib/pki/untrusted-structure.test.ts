import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bytes, fromBase64 } from './bytes';
import { integer, octetString, oid, sequence, set, tagged, tlv } from './der';
import { inspectCsr } from './inspect-csr';
import { makeCsr } from './make-csr';
import { makeKeyPair } from './make-key-pair';
import { orderChain } from './order-chain';
import { makeP7b } from './p7b';
import { encryptFor } from './pkcs12/encryption';
import { makeMac } from './pkcs12/mac';
import { makeP12 } from './pkcs12/make-p12';
import { oids } from './pkcs12/oids';
import { openP12 } from './pkcs12/open-p12';
import { readCertificate } from './read-certificate';
import { readContent, readDer, readParts } from './read-der';
import { type Hierarchy, makeHierarchy } from './testing/hierarchy';
import { derChanges, mutateDer } from './testing/mutate-der';

// Making RSA keys is a lottery, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let hierarchy: Hierarchy;
let csr: Bytes;
let safe: Bytes;

/** The authenticated safe of a .p12: what its MAC is over. */
function safeOf(p12: Bytes): Bytes {
  const [, info] = readParts(readDer(p12));
  return readContent(readParts(readParts(info)[1], 0xa0)[0], 0x04);
}

/** A .p12 round any safe, with a MAC that fits: nothing but the safe can be wrong with it. */
async function p12Round(content: Bytes): Promise<Bytes> {
  const info = sequence(oid(oids.data), tagged(0, octetString(content)));
  return sequence(integer(3), info, await makeMac('compatible', content, 'x'));
}

beforeAll(async () => {
  hierarchy = await makeHierarchy('G1');
  const keys = await makeKeyPair({ bits: 2048, generation: 'G1' });
  const subject = { country: 'NL', organisation: 'De Korenaar B.V.', commonName: 'a.nl' };
  const pem = await makeCsr({ keys, generation: 'G1', subject, domains: ['a.nl'] });
  csr = fromBase64(pem.split('\n').slice(1, -2).join('')) ?? new Uint8Array();
  const { privateKey } = hierarchy.leafKeys;
  const { chain } = hierarchy;
  safe = safeOf(
    await makeP12({ privateKey, chain, password: 'x', friendlyName: 'x', profile: 'compatible' }),
  );
});

describe('structures that are sound DER and wrong inside end in a named refusal or in facts', () => {
  it('certificate requests', async () => {
    const rules = { generation: 'G1', minimumBits: 2048 } as const;
    const property = fc.asyncProperty(derChanges, async (changes) => {
      const inspected = await inspectCsr(mutateDer(csr, changes), rules);
      if (!inspected.ok) expect(inspected.fault.code).toMatch(/^[a-z_]+$/);
    });
    await fc.assert(property, { numRuns: 800 });
  });

  it('certificates, whose dates are dates when they can be read', async () => {
    const property = fc.asyncProperty(derChanges, async (changes) => {
      const facts = await readCertificate(mutateDer(hierarchy.leaf, changes));
      if (facts) expect([facts.notBefore, facts.notAfter].map(Number)).not.toContain(Number.NaN);
    });
    await fc.assert(property, { numRuns: 800 });
  });

  it('.p7b files', async () => {
    const property = fc.asyncProperty(derChanges, async (changes) => {
      const ordered = await orderChain(mutateDer(makeP7b(hierarchy.chain), changes));
      if (!ordered.ok) expect(ordered.fault.code).toMatch(/^[a-z_]+$/);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('.p12 files whose MAC fits', async () => {
    const property = fc.asyncProperty(derChanges, async (changes) => {
      const opened = await openP12(await p12Round(mutateDer(safe, changes)), 'x');
      if (!opened.ok) expect(['unreadable', 'unsupported', 'wrong_password']).toContain(opened.fault);
    });
    await fc.assert(property, { numRuns: 150 });
  });
});

describe('a .p12 made to keep the processor busy', () => {
  const keyBag = (rounds: number) => {
    const algorithm = sequence(
      oid(oids.tripleDesSha1),
      sequence(octetString(new Uint8Array(8)), integer(rounds)),
    );
    const bag = sequence(
      oid(oids.keyBag),
      tagged(0, sequence(algorithm, octetString(new Uint8Array(8)))),
      set(),
    );
    return sequence(oid(oids.data), tagged(0, octetString(sequence(bag))));
  };

  it.each([
    ['too many rounds', [2_000_000]],
    ['rounds below one', [0]],
  ])('with %s is not supported', async (_, rounds) => {
    const file = await p12Round(sequence(...rounds.map(keyBag)));
    expect(await openP12(file, 'x')).toEqual({ ok: false, fault: 'unsupported' });
  });

  it('with rounds within bounds in each of many parts is not supported either', async () => {
    const derive = vi.spyOn(crypto.subtle, 'deriveKey');
    const empty = await encryptFor('modern', sequence(), 'x');
    const content = sequence(oid(oids.data), empty.algorithm, tlv(0x80, empty.bytes));
    const part = sequence(oid(oids.encryptedData), tagged(0, sequence(integer(0), content)));
    const file = await p12Round(sequence(...new Array(40).fill(part)));
    derive.mockClear();
    expect(await openP12(file, 'x')).toEqual({ ok: false, fault: 'unsupported' });
    expect(derive.mock.calls.length).toBeLessThan(11);
    derive.mockRestore();
  });
});
