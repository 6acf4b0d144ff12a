import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Bytes } from '@/lib/pki/bytes';
import { inspectCsr } from '@/lib/pki/inspect-csr';
import { openP12 } from '@/lib/pki/pkcs12/open-p12';
import { certify, type Hierarchy, makeHierarchy } from '@/lib/pki/testing/hierarchy';
import { startCeremony } from './key-ceremony';
import { InlineWorker, memoryStore } from './key-ceremony.fixture';
import type { KeyRequest, PackRequest } from './key-work';

// Making RSA keys is a lottery, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

function browser() {
  const workers: InlineWorker[] = [];
  const store = memoryStore();
  const createWorker = () => {
    const worker = new InlineWorker();
    workers.push(worker);
    return worker;
  };
  return { workers, store, ceremony: startCeremony({ createWorker, store }) };
}

const request: KeyRequest = {
  orderId: 'order-1',
  generation: 'G1',
  bits: 2048,
  subject: { country: 'NL', organisation: 'De Korenaar B.V.', commonName: 'korenaar.qvtl.nl' },
  domains: ['korenaar.qvtl.nl'],
};
const password = 'Correct-horse-7';
const packing = {
  orderId: 'order-1',
  password,
  friendlyName: 'De Korenaar 2026',
  profile: 'modern',
} as const;

describe('the key ceremony, from key to .p12', () => {
  let hierarchy: Hierarchy;
  beforeAll(async () => {
    hierarchy = await makeHierarchy('G1');
  });

  /** Makes a key in a browser and has it certified: everything for packing but the browser's own key. */
  async function madeIn({ ceremony }: ReturnType<typeof browser>): Promise<PackRequest> {
    const outcome = await ceremony.makeKey(request);
    if (!outcome.ok) throw new Error(outcome.fault);
    const leaf = await certify(hierarchy, outcome.made.csr);
    const chain: Bytes[] = [leaf, hierarchy.tsp, hierarchy.domain, hierarchy.root];
    return { ...packing, sealedKey: outcome.made.sealedKey, chain };
  }

  it('S0-DOC-01 makes a request that passes inspection, step by step, in a worker that is gone afterwards', async () => {
    const here = browser();
    const steps: string[] = [];
    const outcome = await here.ceremony.makeKey(request, (step) => steps.push(step));
    expect(steps).toEqual(['key', 'csr', 'seal']);
    const csr = outcome.ok ? outcome.made.csr : '';
    const rules = { generation: 'G1', minimumBits: 2048, expectedCommonName: 'korenaar.qvtl.nl' } as const;
    expect(await inspectCsr(csr, rules)).toMatchObject({ ok: true, csr: { warnings: [] } });
    expect(here.workers.map(({ terminated }) => terminated)).toEqual([true]);
  });

  it('S0-1.5.0b M54 packs a .p12 that was opened with the typed password, and nothing else leaves the worker', async () => {
    const here = browser();
    const pack = await madeIn(here);
    const steps: string[] = [];
    const outcome = await here.ceremony.packP12(pack, (step) => steps.push(step));
    expect(steps).toEqual(['unseal', 'compare', 'pack', 'test']);
    const p12 = outcome.ok ? outcome.p12 : new Uint8Array();
    const opened = await openP12(p12, password);
    expect(opened).toMatchObject({ ok: true, certificates: pack.chain.slice(0, 3) });
    expect(JSON.stringify(here.workers.map(({ replies }) => replies))).not.toContain(password);
    const [last, ...before] = (here.workers.at(-1)?.replies ?? []).toReversed();
    expect(last).toEqual({ kind: 'packed', packed: { ok: true, p12 } });
    expect(before.map((reply) => Object.keys(reply as object))).toEqual(steps.map(() => ['kind', 'step']));
  });

  it('says that the key is in another browser', async () => {
    const pack = await madeIn(browser());
    expect(await browser().ceremony.packP12(pack)).toEqual({ ok: false, fault: 'other_browser' });
    const elsewhere = browser();
    await elsewhere.store.keep('order-1');
    expect(await elsewhere.ceremony.packP12(pack)).toEqual({ ok: false, fault: 'other_browser' });
  });

  it('says that the certificate was made for another key', async () => {
    const here = browser();
    const pack = { ...(await madeIn(here)), chain: hierarchy.chain };
    expect(await here.ceremony.packP12(pack)).toEqual({ ok: false, fault: 'other_key' });
    expect(await here.ceremony.packP12({ ...pack, chain: [] })).toEqual({ ok: false, fault: 'other_key' });
  });

  it('S0-1.5.2p packs nothing under a password that breaks the rule', async () => {
    const here = browser();
    const pack = { ...(await madeIn(here)), password: 'Wachtwoord-é-1' };
    expect(await here.ceremony.packP12(pack)).toEqual({ ok: false, fault: 'password_refused' });
  });
});

describe('a key ceremony that goes wrong', () => {
  it('ends at once when canceled, terminates the worker, and can begin again', async () => {
    const { ceremony, workers } = browser();
    const running = ceremony.makeKey(request, () => ceremony.cancel());
    expect(await running).toEqual({ ok: false, fault: 'canceled' });
    expect(workers[0]?.terminated).toBe(true);
    expect(await ceremony.makeKey(request)).toMatchObject({ ok: true });
  });

  it('is canceled too while the browser is still looking up the sealing key', async () => {
    const { ceremony } = browser();
    const running = ceremony.makeKey(request);
    ceremony.cancel();
    expect(await running).toEqual({ ok: false, fault: 'canceled' });
  });

  it('says that the browser refuses to keep keys', async () => {
    const refuse = () => Promise.reject(new DOMException('refused', 'InvalidStateError'));
    const store = { keep: refuse, find: refuse, forget: refuse };
    const ceremony = startCeremony({ createWorker: () => new InlineWorker(), store });
    const fault = { ok: false, fault: 'storage_refused' };
    expect(await ceremony.makeKey(request)).toEqual(fault);
    expect(await ceremony.packP12({ ...packing, sealedKey: '', chain: [] })).toEqual(fault);
  });

  it('says that the worker did not start, or broke down', async () => {
    const store = memoryStore();
    const fault = { ok: false, fault: 'worker_failed' };
    const refused = startCeremony({
      store,
      createWorker: () => {
        throw new Error('blocked');
      },
    });
    expect(await refused.makeKey(request)).toEqual(fault);
    const broken = new InlineWorker();
    broken.postMessage = () =>
      broken.onerror?.call(broken as unknown as Worker, new Event('error') as ErrorEvent);
    expect(await startCeremony({ store, createWorker: () => broken }).makeKey(request)).toEqual(fault);
    expect(broken.terminated).toBe(true);
    const impossible = { ...request, domains: ['münchen.nl'] };
    expect(await browser().ceremony.makeKey(impossible)).toEqual(fault);
  });
});
