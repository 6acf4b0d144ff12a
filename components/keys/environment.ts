import { openKeyDatabase } from './sealing-key-store';

/** What a browser may lack for making a key; each has its own advice on the screen. */
export type MissingFeature = 'secure_context' | 'web_crypto' | 'worker' | 'indexed_db';

/** The part of a window that is looked at. */
export interface Surroundings {
  isSecureContext?: boolean;
  crypto?: { subtle?: SubtleCrypto };
  Worker?: unknown;
  indexedDB?: IDBFactory;
}

async function opensDatabase({ indexedDB }: Surroundings): Promise<boolean> {
  if (!indexedDB) return false;
  try {
    (await openKeyDatabase(indexedDB)).close();
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells what this browser lacks for making and keeping a key, before anything is typed. Opens the database for real:
 * some private windows offer it and refuse it. Empty when all is well.
 */
export async function findMissingFeatures(
  surroundings: Surroundings = globalThis,
): Promise<MissingFeature[]> {
  const missing: MissingFeature[] = [];
  // Outside https and localhost the browser withholds crypto.subtle: then the address is the cause.
  if (surroundings.isSecureContext === false) missing.push('secure_context');
  else if (!surroundings.crypto?.subtle) missing.push('web_crypto');
  if (!surroundings.Worker) missing.push('worker');
  if (!(await opensDatabase(surroundings))) missing.push('indexed_db');
  return missing;
}
