import { makeSealingKey } from '@/lib/pki/seal';
import type { KeyWorker } from './key-ceremony';
import { answerKeyMessage } from './key-protocol';
import type { SealingKeyStore } from './sealing-key-store';

/** A worker in this process: what passes is cloned as a browser clones it, and kept for the test to look at. */
export class InlineWorker implements KeyWorker {
  onmessage: KeyWorker['onmessage'] = null;
  onerror: KeyWorker['onerror'] = null;
  onmessageerror: KeyWorker['onmessageerror'] = null;
  terminated = false;
  readonly replies: unknown[] = [];

  postMessage(message: unknown): void {
    void answerKeyMessage(structuredClone(message) as Parameters<typeof answerKeyMessage>[0], (reply) => {
      const data = structuredClone(reply);
      this.replies.push(data);
      if (!this.terminated)
        this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data }));
    });
  }

  terminate(): void {
    this.terminated = true;
  }
}

/** What a browser keeps when its tab is closed and when it crashes. */
export function memoryStore(): SealingKeyStore {
  const keys = new Map<string, CryptoKey>();
  return {
    async keep(orderId) {
      const key = keys.get(orderId) ?? (await makeSealingKey());
      keys.set(orderId, key);
      return key;
    },
    find: async (orderId) => keys.get(orderId),
    forget: async (orderId) => void keys.delete(orderId),
  };
}
