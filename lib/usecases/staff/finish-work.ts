import { now } from '@/lib/base/clock';
import type { WorkItem } from '@/lib/db/generated/client';

import { transaction } from '@/lib/db/transaction';
import { canActivateProduct, canRecordCheck, canSeeAccounts } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { isDeskWork, type WorkKind, workRules } from '@/lib/domain/work/work';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needReason } from './need-reason';

/** Who may take an item up and say that it is done: whoever may do what it asks. */
export function canDoWork(actor: Actor, kind: WorkKind): boolean {
  if (isDeskWork(kind)) return canRecordCheck(actor);
  return workRules[kind].forSales ? canActivateProduct(actor) : canSeeAccounts(actor);
}

interface Finish {
  id: string;
  /** What was found or done. */
  outcome: string;
}

/**
 * Takes an item off the work queue. Throws `forbidden` for whoever may not do such work, `not_found`, `conflict` when a
 * colleague was first, and `invalid_input` without an outcome (field `reason`).
 */
export async function finishWork(actor: Actor, finish: Finish): Promise<void> {
  if (actor.kind !== 'staff') throw new Problem('forbidden');
  const outcome = needReason(finish.outcome);
  const id = knownId(finish.id);
  await transaction(async (tx) => {
    const item = await tx.workItem.findUnique({ where: { id } });
    if (!item) throw new Problem('not_found');
    if (!canDoWork(actor, item.kind)) throw new Problem('forbidden');
    const at = now();
    const { count } = await tx.workItem.updateMany({
      where: { id, doneAt: null },
      data: { doneAt: at, doneBy: actor.userId, outcome },
    });
    if (count === 0) throw new Problem('conflict');
    const detail = { kind: item.kind };
    await recordAudit(tx, { actor, action: 'finish_work', ...subjectOf(item), reason: outcome, detail, at });
  });
}

/** The order or the account it was about, so that its audit trail tells it. */
function subjectOf({ id, orderId, accountId }: WorkItem): { objectKind: string; objectId: string } {
  if (orderId) return { objectKind: 'order', objectId: orderId };
  if (accountId) return { objectKind: 'account', objectId: accountId };
  return { objectKind: 'work_item', objectId: id };
}
