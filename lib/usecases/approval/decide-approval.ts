import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canApprove } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { enqueue } from '@/lib/jobs/enqueue';
import { recordAudit } from '../audit/record-audit';
import { spendLinks } from '../links/spend-links';
import { moveOrder } from '../orders/move-order';
import { updateChecks } from '../orders/update-checks';

export type ApprovalDecision =
  | { decision: 'approved' }
  /** Reaches the applicant, in the representative's own words. */
  | { decision: 'declined'; reason: string };

/**
 * The representative approves or declines, once (S0-1.4.6). A decline ends the order and tells the applicant why; an
 * approval goes on to the CA. Throws `approval_already_decided` for the second click and the second tab,
 * `approval_not_open` while the checks before it are not done, and `invalid_input` for a decline without a reason.
 */
export async function decideApproval(actor: Actor, decided: ApprovalDecision): Promise<void> {
  const reason = decided.decision === 'declined' ? decided.reason.trim() : null;
  if (reason === '') throw new Problem('invalid_input', { fields: { reason: 'reason_needed' } });
  await transaction(async (tx) => {
    const order = await openApproval(tx, actor);
    const at = now();
    const { count } = await tx.certificateOrder.updateMany({
      where: { id: order.id, approval: null, state: 'validating' },
      data: { approval: decided.decision, approvalReason: reason, approvedAt: at },
    });
    if (count !== 1) throw new Problem('approval_already_decided');
    await tx.orderEvent.create({
      data: {
        id: newId(),
        orderId: order.id,
        name: `approval_${decided.decision}`,
        actorKind: actor.kind,
        actorId: actor.kind === 'link' ? actor.linkId : null,
        at,
      },
    });
    if (decided.decision === 'declined') await moveOrder(tx, order, 'decline', actor, at);
    await spendLinks(tx, { purpose: 'approve_order', orderId: order.id, at });
    await updateChecks(tx, order.id, actor);
    await enqueue(tx, 'report-approval', { orderId: order.id }, { key: `report-approval:${order.id}` });
    await recordAudit(tx, {
      actor,
      action: `order_${decided.decision}`,
      objectKind: 'order',
      objectId: order.id,
      at,
    });
  });
}

async function openApproval(tx: Tx, actor: Actor) {
  if (actor.kind !== 'link') throw new Problem('not_found');
  const order = await tx.certificateOrder.findUnique({ where: { id: actor.subjectId } });
  if (!order || !canApprove(actor, order)) throw new Problem('not_found');
  if (order.approval) throw new Problem('approval_already_decided');
  if (order.state !== 'validating' || !order.approvalAskedAt) throw new Problem('approval_not_open');
  return order;
}
