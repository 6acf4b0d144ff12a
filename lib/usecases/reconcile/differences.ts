import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { type Difference, differenceKey } from '@/lib/domain/ca/difference';
import { raiseWorkItem } from '../staff/raise-work-item';
import type { Run } from './run';

/** Keeps what was found; what was there before is only seen again, and what was settled begins anew. */
export async function keepDifferences(run: Run, found: readonly Difference[]): Promise<void> {
  run.progress.differences += found.length;
  for (const difference of found) await transaction((tx) => keepOne(tx, difference, now()));
}

async function keepOne(tx: Tx, difference: Difference, at: Date): Promise<void> {
  const { kind, objectKind, objectId } = difference;
  const dedupeKey = differenceKey(difference);
  const sides = { ours: { ...difference.ours }, theirs: { ...difference.theirs }, lastSeenAt: at };
  await tx.difference.updateMany({
    where: { dedupeKey, settledAt: { not: null } },
    data: { settledAt: null, firstSeenAt: at },
  });
  await tx.difference.upsert({
    where: { dedupeKey },
    create: { id: newId(), dedupeKey, kind, objectKind, objectId, ...sides, firstSeenAt: at },
    update: sides,
  });
}

/** After a whole comparison: what was not seen any more is settled; our people get the rest as work, once. */
export async function settleAndTell(tx: Tx, { id, startedAt }: Run, at: Date): Promise<void> {
  await tx.difference.updateMany({
    where: { settledAt: null, lastSeenAt: { lt: startedAt } },
    data: { settledAt: at },
  });
  const [open, news] = await Promise.all([
    tx.difference.count({ where: { settledAt: null } }),
    tx.difference.count({ where: { settledAt: null, firstSeenAt: { gte: startedAt } } }),
  ]);
  if (open === 0) await finishOwnWork(tx, 'ca_differs', at);
  const waiting = await tx.workItem.count({ where: { kind: 'ca_differs', doneAt: null } });
  if (news === 0 || waiting > 0) return;
  const params = { about: 'ca_differs', count: String(open) } as const;
  await raiseWorkItem(tx, { kind: 'ca_differs', params, dedupeKey: `ca_differs:${id}` });
}

/** Takes work off the queue that has settled by itself; nobody did it. */
export async function finishOwnWork(tx: Tx, kind: 'ca_differs' | 'ca_silent', at: Date): Promise<void> {
  await tx.workItem.updateMany({ where: { kind, doneAt: null }, data: { doneAt: at, outcome: 'settled' } });
}

/** The differences that stand, the oldest first. */
export function openDifferences(take: number) {
  return db().difference.findMany({ where: { settledAt: null }, orderBy: { firstSeenAt: 'asc' }, take });
}
