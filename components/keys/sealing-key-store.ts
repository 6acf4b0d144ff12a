import { makeSealingKey } from '@/lib/pki/seal';

/** Where the browser keeps the keys that open what it sealed: one for each order, never readable by a script. */
export interface SealingKeyStore {
  /** The order's sealing key, made when there is none yet. */
  keep(orderId: string): Promise<CryptoKey>;
  /** The order's sealing key; undefined in every browser but the one that made it. */
  find(orderId: string): Promise<CryptoKey | undefined>;
  /** Throws the key away: what it sealed can never be opened again. */
  forget(orderId: string): Promise<void>;
}

const database = 'zegel-keys';
const table = 'sealing-keys';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Opens the browser's database. Rejects when the browser forbids it, as some private windows do. */
export function openKeyDatabase(factory: IDBFactory = indexedDB): Promise<IDBDatabase> {
  const request = factory.open(database, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(table);
  return settled(request);
}

async function inTable<T>(
  mode: IDBTransactionMode,
  work: (keys: IDBObjectStore) => Promise<T> | T,
): Promise<T> {
  const opened = await openKeyDatabase();
  try {
    const transaction = opened.transaction(table, mode, { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [result] = await Promise.all([work(transaction.objectStore(table)), done]);
    return result;
  } finally {
    opened.close();
  }
}

/**
 * Asks the browser not to clear the key when the disk fills up. Nothing waits for the answer: Firefox asks the person,
 * who may never look. A refusal changes nothing.
 */
function askToKeep(): void {
  navigator.storage?.persist?.().catch(() => undefined);
}

async function keep(orderId: string): Promise<CryptoKey> {
  // Made before the transaction, which would close while the key is being made; of two tabs the first one wins.
  const fresh = await makeSealingKey();
  const key = await inTable('readwrite', async (keys) => {
    const existing: CryptoKey | undefined = await settled(keys.get(orderId));
    if (!existing) keys.put(fresh, orderId);
    return existing ?? fresh;
  });
  askToKeep();
  return key;
}

/** The store in this browser's IndexedDB. Every function rejects when the browser refuses access. */
export const browserKeyStore: SealingKeyStore = {
  keep,
  find: (orderId) => inTable('readonly', (keys) => settled(keys.get(orderId))),
  forget: (orderId) => inTable('readwrite', (keys) => settled(keys.delete(orderId))),
};
