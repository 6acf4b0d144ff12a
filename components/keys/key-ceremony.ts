import type { Bytes } from '@/lib/pki/bytes';
import type { CeremonyStep, KeyMessage, KeyReply } from './key-protocol';
import type { KeyRequest, MadeKey, PackFault, PackRequest } from './key-work';
import { browserKeyStore, type SealingKeyStore } from './sealing-key-store';

/** Why a ceremony ended without a result. Nothing has left the browser then, and it can be begun again. */
export type CeremonyFault = PackFault | 'canceled' | 'storage_refused' | 'worker_failed';

type Failure = { ok: false; fault: CeremonyFault };
type OnStep = (step: CeremonyStep) => void;

/** Making a key or packing a .p12, outside the page's own thread. No function ever rejects. */
export interface KeyCeremony {
  /** Makes a key pair and its request, and seals the private key for the order. */
  makeKey(request: KeyRequest, onStep?: OnStep): Promise<{ ok: true; made: MadeKey } | Failure>;
  /** Unseals the order's key and packs it; `other_browser` when this browser does not hold the sealing key. */
  packP12(request: PackRequest, onStep?: OnStep): Promise<{ ok: true; p12: Bytes } | Failure>;
  /** Ends what is running: the worker is terminated, and every key and password in it is gone. */
  cancel(): void;
}

/** The part of a Worker that is used. */
export type KeyWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

interface CeremonyParts {
  createWorker: () => KeyWorker;
  store: SealingKeyStore;
}

const browserParts: CeremonyParts = {
  createWorker: () => new Worker(new URL('./key.worker.ts', import.meta.url), { type: 'module' }),
  store: browserKeyStore,
};

const failure = (fault: CeremonyFault): Failure => ({ ok: false, fault });

type Ending = Exclude<KeyReply, { kind: 'step' }> | { kind: 'canceled' };

/** Runs one message in a worker of its own, which is terminated whatever the end is. */
function runInWorker(
  worker: KeyWorker,
  message: KeyMessage,
  signal: AbortSignal,
  onStep?: OnStep,
): Promise<Ending> {
  const ending = new Promise<Ending>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<KeyReply>) =>
      data.kind === 'step' ? onStep?.(data.step) : resolve(data);
    worker.onerror = () => resolve({ kind: 'failed' });
    worker.onmessageerror = () => resolve({ kind: 'failed' });
    if (signal.aborted) resolve({ kind: 'canceled' });
    signal.addEventListener('abort', () => resolve({ kind: 'canceled' }), { once: true });
    worker.postMessage(message);
  });
  return ending.finally(() => worker.terminate());
}

/** Prepares a ceremony in this browser; nothing runs until one of its functions is called. */
export function startCeremony({ createWorker, store }: CeremonyParts = browserParts): KeyCeremony {
  let abandon = new AbortController();

  const run = async (message: KeyMessage, signal: AbortSignal, onStep?: OnStep): Promise<Ending> => {
    try {
      return await runInWorker(createWorker(), message, signal, onStep);
    } catch {
      return { kind: 'failed' };
    }
  };

  return {
    async makeKey(request, onStep) {
      const { signal } = abandon;
      const sealingKey = await store.keep(request.orderId).catch(() => undefined);
      if (!sealingKey) return failure('storage_refused');
      const ending = await run({ job: 'make', request, sealingKey }, signal, onStep);
      if (ending.kind === 'made') return { ok: true, made: ending.made };
      return failure(ending.kind === 'canceled' ? 'canceled' : 'worker_failed');
    },

    async packP12(request, onStep) {
      const { signal } = abandon;
      const sealingKey = await store.find(request.orderId).catch(() => null);
      if (!sealingKey) return failure(sealingKey === null ? 'storage_refused' : 'other_browser');
      const ending = await run({ job: 'pack', request, sealingKey }, signal, onStep);
      if (ending.kind === 'packed') return ending.packed;
      return failure(ending.kind === 'canceled' ? 'canceled' : 'worker_failed');
    },

    cancel() {
      abandon.abort();
      abandon = new AbortController();
    },
  };
}
