import { join } from 'node:path';
import { openHierarchy, openPersonHierarchy } from './hierarchy';

/** Test runs share one test CA: making its keys takes seconds. Hand it to `start` as `caDir`. */
export const PREPARED_KEYS = join(import.meta.dirname, '../../../node_modules/.cache/stand-in-ca');

/** Once, before the test files run side by side: makes the keys that are not there yet. */
export default async function prepareKeys(): Promise<void> {
  await openHierarchy(PREPARED_KEYS, '');
  await openPersonHierarchy(PREPARED_KEYS, '');
}
