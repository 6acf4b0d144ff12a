import { describe, expect, it } from 'vitest';
import { findMissingFeatures, type Surroundings } from './environment';

/** A database that opens, or that the browser refuses to open. */
function database(opens: boolean): IDBFactory {
  const open = () => {
    const request = { result: { close() {} }, error: new DOMException('no'), onsuccess() {}, onerror() {} };
    queueMicrotask(() => (opens ? request.onsuccess() : request.onerror()));
    return request;
  };
  return { open } as unknown as IDBFactory;
}

const whole: Surroundings = { isSecureContext: true, crypto, Worker: class {}, indexedDB: database(true) };

describe('what a browser lacks for making a key', () => {
  it.each([
    ['nothing', {}, []],
    ['https', { isSecureContext: false, crypto: {} }, ['secure_context']],
    ['Web Crypto', { crypto: {} }, ['web_crypto']],
    ['workers', { Worker: undefined }, ['worker']],
    ['IndexedDB', { indexedDB: undefined }, ['indexed_db']],
    ['leave to use IndexedDB', { indexedDB: database(false) }, ['indexed_db']],
  ] as const)('%s', async (_, change, missing) => {
    expect(await findMissingFeatures({ ...whole, ...change })).toEqual(missing);
  });
});
