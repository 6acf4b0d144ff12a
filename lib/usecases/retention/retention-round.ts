import { now } from '@/lib/base/clock';
import { log } from '@/lib/base/log';
import { transaction } from '@/lib/db/transaction';
import { system } from '@/lib/domain/account/actor';
import type { DataKind } from '@/lib/domain/account/retention';
import { recordAudit } from '../audit/record-audit';
import { recordGoodRun } from '../health/last-run';
import { eraseOrder } from './erase-order';
import { ordersToErase } from './orders-to-erase';
import { eraseRows, rowKinds } from './rows-to-erase';

const actor = system('retention');

/**
 * The nightly round that erases personal data whose time is over, as the table in `lib/domain/account/retention.ts` says
 * (docs/decisions/0013). Each order goes in a transaction of its own, so that what fails in one holds up no other; then
 * the job fails, so that it is tried again. A round is bounded: the next night takes the rest. Safe to repeat; every
 * erasure stands in the audit trail, without what was erased.
 */
export async function retentionRound(at: Date = now()): Promise<void> {
  let failed = 0;
  for (const { id, because } of await ordersToErase(at)) {
    try {
      await transaction((tx) => eraseOrder(tx, { id, because, at, actor }));
    } catch (cause) {
      failed += 1;
      log.error('retention', { orderId: id, cause });
    }
  }
  for (const kind of rowKinds) await eraseOldRows(kind, at);
  if (failed > 0) throw new Error(`retention: ${failed} orders failed`);
  await recordGoodRun('retention', at);
}

async function eraseOldRows(kind: (typeof rowKinds)[number] & DataKind, at: Date): Promise<void> {
  await transaction(async (tx) => {
    const count = await eraseRows[kind](tx, at);
    if (count === 0) return;
    const audit = { action: 'erase_old_data', objectKind: 'retention', objectId: kind } as const;
    await recordAudit(tx, { actor, ...audit, detail: { count }, at });
  });
}
