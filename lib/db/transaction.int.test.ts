import { expect, it } from 'vitest';
import type { Tx } from './client';
import { transaction } from './transaction';

const lock = (tx: Tx, key: number) => tx.$executeRaw`SELECT pg_advisory_xact_lock(${key}::bigint)`;

/** Lets go when so many have come; who comes later is not held up. */
function meeting(size: number): () => Promise<void> {
  let come = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    come += 1;
    if (come >= size) open();
    return opened;
  };
}

it('two writers that wait for each other both finish: the one that PostgreSQL ends is tried again', async () => {
  const meet = meeting(2);
  let attempts = 0;
  const writer = (first: number, second: number) =>
    transaction(async (tx) => {
      attempts += 1;
      await lock(tx, first);
      await meet();
      await lock(tx, second);
      return first;
    });

  expect(await Promise.all([writer(1, 2), writer(2, 1)])).toEqual([1, 2]);
  expect(attempts).toBe(3);
});
