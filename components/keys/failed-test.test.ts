import { beforeAll, describe, expect, it, vi } from 'vitest';
import { certify, type Hierarchy, makeHierarchy } from '@/lib/pki/testing/hierarchy';
import { startCeremony } from './key-ceremony';
import { InlineWorker, memoryStore } from './key-ceremony.fixture';
import type { KeyCertificate } from './key-view';
import { packFile } from './pack-file';
import type { Ceremony } from './use-ceremony';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What goes wrong in the file that is packed, as it might by a fault of ours. */
const spoil = vi.hoisted(() => ({ password: '', chain: false }));
vi.mock('@/lib/pki/pkcs12/make-p12', async (original) => {
  const { makeP12 } = await original<typeof import('@/lib/pki/pkcs12/make-p12')>();
  return {
    makeP12: (input: Parameters<typeof makeP12>[0]) =>
      makeP12({
        ...input,
        ...(spoil.password && { password: spoil.password }),
        ...(spoil.chain && { chain: input.chain.slice(1) }),
      }),
  };
});

let hierarchy: Hierarchy;
beforeAll(async () => {
  hierarchy = await makeHierarchy('G1');
});

const pem = (der: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`;

/** Packs as the page does, and gives what the page gets to show. */
async function pack() {
  const ceremony = startCeremony({ store: memoryStore(), createWorker: () => new InlineWorker() });
  const orderId = 'order-1';
  const subject = { country: 'NL', organisation: 'De Korenaar B.V.', commonName: 'korenaar.qvtl.nl' };
  const wish = { orderId, generation: 'G1', bits: 2048, subject, domains: ['korenaar.qvtl.nl'] } as const;
  const outcome = await ceremony.makeKey({ ...wish, domains: [...wish.domains] });
  if (!outcome.ok) throw new Error(outcome.fault);
  const leaf = await certify(hierarchy, outcome.made.csr);
  const ended: unknown[] = [];
  const page: Ceremony = {
    begin: () => ceremony,
    end: (fault) => ended.push(fault),
    setStep: () => undefined,
    step: undefined,
    fault: undefined,
    cancel: () => undefined,
  };
  const chain = [hierarchy.tsp, hierarchy.domain, hierarchy.root].map(pem).join('');
  const certificate = { leaf: pem(leaf), chain, notAfter: new Date('2029-01-01') } as KeyCertificate;
  const typed = {
    fileName: 'a.p12',
    password: 'Correct-paard-7',
    again: 'Correct-paard-7',
    target: 'other',
    profile: 'modern',
  } as const;
  const view = { orderId, organisation: { name: 'De Korenaar B.V.', city: 'Lollum', country: 'NL' } };
  const packed = await packFile(page, { view, certificate, sealedKey: outcome.made.sealedKey, typed });
  return { packed, ended };
}

describe('M54 a file that does not open with the typed password, or holds another certificate,', () => {
  it.each([
    ['has another password', { password: 'Ander-paard-7', chain: false }],
    ['lacks the certificate', { password: '', chain: true }],
  ])('M54 %s: there is no file, so nothing is downloaded and the link is not spent', async (_, how) => {
    Object.assign(spoil, how);
    const { packed, ended } = await pack();
    // Only a file leads to the page that tells the server; that alone spends the link.
    expect(packed).toEqual({ fault: 'test_failed' });
    expect(ended).toEqual(['test_failed']);
  });

  it('M54 a sound one passes', async () => {
    Object.assign(spoil, { password: '', chain: false });
    expect((await pack()).packed).toHaveProperty('p12');
  });
});
