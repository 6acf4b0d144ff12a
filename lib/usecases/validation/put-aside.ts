import { now } from '@/lib/base/clock';
import type { WorkItem } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { isDeskWork } from '@/lib/domain/work/work';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needReason } from '../staff/need-reason';
import { needValidator } from './need-validator';

/** Changes whether an item waits for the customer, for whoever may, once, with who and why in the trail of the order. */
async function setWaiting(actor: Actor, itemId: string, reason: string, waits: boolean): Promise<void> {
  needValidator(actor);
  const why = needReason(reason);
  const id = knownId(itemId);
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "WorkItem" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const item = await tx.workItem.findUnique({ where: { id } });
    if (!item) throw new Problem('not_found');
    if (!isDeskWork(item.kind) || !item.orderId) throw new Problem('forbidden');
    if (isSo(item, waits)) return;
    const at = now();
    const mine = { OR: [{ takenBy: null }, { takenBy: actor.userId }] };
    const { count } = await tx.workItem.updateMany({
      where: { id, doneAt: null, waitsSince: waits ? null : { not: null }, ...(waits && mine) },
      data: { waitsSince: waits ? at : null, waitsFor: waits ? why : null },
    });
    if (count === 0) throw new Problem('conflict');
    const action = waits ? 'wait_for_customer' : 'take_up_again';
    const about = { objectKind: 'order', objectId: item.orderId, detail: { kind: item.kind } };
    await recordAudit(tx, { actor, action, ...about, reason: why, at });
  });
}

const isSo = ({ doneAt, waitsSince }: WorkItem, waits: boolean) =>
  doneAt === null && (waitsSince !== null) === waits;

interface Waiting {
  id: string;
  reason: string;
}

/**
 * Puts a piece of work of the validation desk aside until the customer acts, such as for a paper that was promised on the
 * telephone (M72). It leaves the queue, and comes back by itself when the customer writes. Twice is once. Throws
 * `forbidden` for anybody but validation and for other work, `not_found`, `conflict` when it is done or in a colleague's
 * hands, and `invalid_input` without a reason.
 */
export function waitForCustomer(actor: Actor, { id, reason }: Waiting): Promise<void> {
  return setWaiting(actor, id, reason, true);
}

/** Takes up again what was put aside, before the customer acted. Throws as {@link waitForCustomer}. */
export function takeUpAgain(actor: Actor, { id, reason }: Waiting): Promise<void> {
  return setWaiting(actor, id, reason, false);
}
