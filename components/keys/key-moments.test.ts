import { beforeAll, expect, it, vi } from 'vitest';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import type { Bytes } from '@/lib/pki/bytes';
import { matchesCertificate } from '@/lib/pki/matches-certificate';
import { openP12 } from '@/lib/pki/pkcs12/open-p12';
import { certify, type Hierarchy, makeHierarchy } from '@/lib/pki/testing/hierarchy';
import { layPendingKey, takePendingKey } from '@/lib/usecases/orders/pending-key';
import { opensHere } from './find-own-key';
import { type KeyCeremony, startCeremony } from './key-ceremony';
import { InlineWorker, memoryStore } from './key-ceremony.fixture';
import { type KeyStage, keyStage } from './key-view';
import type { KeyRequest } from './key-work';
import type { SealingKeyStore } from './sealing-key-store';

// Making RSA keys is a lottery, and the machine may be busy; a few pairs do for all moments.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
vi.mock('@/lib/pki/make-key-pair', async (original) => {
  const { makeKeyPair } = await original<typeof import('@/lib/pki/make-key-pair')>();
  const wish = { bits: 2048, generation: 'G1' } as const;
  const pairs = await Promise.all([makeKeyPair(wish), makeKeyPair(wish), makeKeyPair(wish)]);
  let made = 0;
  const next = () => {
    made += 1;
    return pairs[made % pairs.length];
  };
  return { makeKeyPair: async () => next() };
});

/**
 * Everything between opening the page and the file in the applicant's hands, in order: the steps that the ceremony
 * reports, and what happens before, between and after them.
 */
const moments = [
  'keep',
  'key',
  'csr',
  'seal',
  'send',
  'answer',
  'wait',
  'fetch',
  'unseal',
  'compare',
  'pack',
  'test',
  'download',
  'record',
] as const;
type Moment = (typeof moments)[number];

/** Those that the worker reports, and in which it can be canceled. */
const inWorker: ReadonlySet<Moment> = new Set<Moment>([
  'key',
  'csr',
  'seal',
  'unseal',
  'compare',
  'pack',
  'test',
]);

const orderId = 'order-1';
const password = 'Correct-horse-7';
const request: KeyRequest = {
  orderId,
  generation: 'G1',
  bits: 2048,
  subject: { country: 'NL', organisation: 'De Korenaar B.V.', commonName: 'korenaar.qvtl.nl' },
  domains: ['korenaar.qvtl.nl'],
};

let hierarchy: Hierarchy;
beforeAll(async () => {
  hierarchy = await makeHierarchy('G1');
});

type Row = Parameters<typeof takePendingKey>[0];

/** What is kept of the order, by the rules that the portal keeps it by: it was issued for a key in another browser. */
function server() {
  let row = { csr: 'elsewhere', sealedKey: 'c2VhbGVkIGVsc2V3aGVyZQ', pendingCsr: null } as Row;
  let state: OrderState = 'issued';
  let chain: readonly Bytes[] = hierarchy.chain;
  const asked: string[] = [];
  return {
    asked,
    view: () => ({ state, keySource: 'browser' as const, sealedKey: row.sealedKey, chain: [...chain] }),
    async reissue({ csr, sealedKey }: { csr: string; sealedKey: string }) {
      asked.push(csr);
      row = { ...row, ...layPendingKey({ csr, sealedKey, fingerprint: csr }) };
      state = 'reissuing';
    },
    async issue() {
      const leaf = await certify(hierarchy, row.pendingCsr ?? '');
      row = { ...row, ...takePendingKey(row) };
      chain = [leaf, hierarchy.tsp, hierarchy.domain, hierarchy.root];
      state = 'issued';
    },
    collect() {
      state = 'completed';
    },
  };
}
type Server = ReturnType<typeof server>;

class Interrupted extends Error {}

interface Page {
  readonly portal: Server;
  readonly store: SealingKeyStore;
  readonly ceremony: KeyCeremony;
  /** Called at each moment; what it throws is the end of this page. */
  readonly reach: (moment: Moment) => void;
  readonly downloads: Bytes[];
}

/** Does what the page does, from what it finds when it opens up to the file. */
async function work({ portal, store, ceremony, reach, downloads }: Page): Promise<void> {
  for (;;) {
    const { state, keySource, sealedKey, chain } = portal.view();
    const certificate = {} as NonNullable<Parameters<typeof keyStage>[0]['certificate']>;
    const stage: KeyStage = keyStage({ state, keySource, certificate });
    if (stage === 'waiting') {
      reach('wait');
      await portal.issue();
      reach('fetch');
    } else if (await opensHere(orderId, sealedKey, store)) {
      const pack = { orderId, sealedKey: sealedKey ?? '', chain, password, friendlyName: 'x' };
      const packed = await ceremony.packP12({ ...pack, profile: 'modern' }, reach);
      if (!packed.ok) throw new Interrupted(packed.fault);
      reach('download');
      downloads.push(packed.p12);
      reach('record');
      return portal.collect();
    } else {
      reach('keep');
      const outcome = await ceremony.makeKey(request, reach);
      if (!outcome.ok) throw new Interrupted(outcome.fault);
      reach('send');
      await portal.reissue(outcome.made);
      reach('answer');
    }
  }
}

const newCeremony = (store: SealingKeyStore) =>
  startCeremony({ store, createWorker: () => new InlineWorker() });

/** How a page can end before its work is done. */
const ends = {
  'is canceled and goes on in the same page': (ceremony: KeyCeremony) => ceremony,
  'closes or crashes and is opened again': (_: KeyCeremony, store: SealingKeyStore) => newCeremony(store),
};
type End = keyof typeof ends;

async function interrupted(moment: Moment, end: End) {
  const [portal, store] = [server(), memoryStore()];
  const first = newCeremony(store);
  const downloads: Bytes[] = [];
  const before = portal.view();
  let atThatMoment = before;
  const reach = (here: string) => {
    if (here !== moment) return;
    atThatMoment = portal.view();
    first.cancel();
    throw new Interrupted(here);
  };
  // A step is reported from the worker's own turn, where a page that is gone hears nothing.
  const quiet = (here: string) => {
    if (here === moment) {
      atThatMoment = portal.view();
      first.cancel();
    }
  };
  const page = { portal, store, downloads };
  const stopped = work({ ...page, ceremony: first, reach: inWorker.has(moment) ? quiet : reach });
  await expect(stopped).rejects.toThrow(Interrupted);
  await work({ ...page, ceremony: ends[end](first, store), reach: () => undefined });
  return { portal, downloads, before, atThatMoment };
}

/** Opens with the password, with the key of the certificate that is in it, which is the one the order has. */
async function isWhole(p12: Bytes, chain: readonly Bytes[]): Promise<boolean> {
  const opened = await openP12(p12, password);
  const [leaf] = opened.ok ? opened.certificates : [];
  if (!opened.ok || !leaf || Buffer.compare(leaf, chain[0] ?? new Uint8Array()) !== 0) return false;
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('pkcs8', opened.pkcs8, algorithm, false, ['sign']);
  return matchesCertificate(key, leaf);
}

/** While the worker works there is a button to cancel it; a page can be closed at any moment. */
const cases = moments.flatMap((moment): [Moment, End][] => [
  ...(inWorker.has(moment) ? [[moment, 'is canceled and goes on in the same page'] as [Moment, End]] : []),
  [moment, 'closes or crashes and is opened again'],
]);

it.each(cases)(
  'M53 at the moment of "%s" a page %s: it comes to a file, nothing is lost and nothing asked twice',
  async (moment, end) => {
    const { portal, downloads, before, atThatMoment } = await interrupted(moment, end);
    expect(await isWhole(downloads.at(-1) ?? new Uint8Array(), portal.view().chain)).toBe(true);
    expect(portal.asked).toHaveLength(1);
    expect(portal.view().state).toBe('completed');
    // Until the new certificate is there, the one before it stays as it was, with its key.
    if (moments.indexOf(moment) <= moments.indexOf('wait')) {
      expect(atThatMoment.sealedKey).toBe(before.sealedKey);
      expect(atThatMoment.chain).toEqual(before.chain);
    }
  },
);

it('M53 the moments are all there are: the steps of the code, in their order', async () => {
  const [portal, store] = [server(), memoryStore()];
  const reached: string[] = [];
  await work({
    portal,
    store,
    ceremony: newCeremony(store),
    downloads: [],
    reach: (moment) => reached.push(moment),
  });
  expect(reached).toEqual(moments);
});
