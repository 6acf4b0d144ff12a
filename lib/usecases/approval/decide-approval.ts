import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { decider, mayDecide } from '@/lib/domain/identity/representation';
import { Problem } from '@/lib/domain/problem';
import { enqueue } from '@/lib/jobs/enqueue';
import { recordAudit } from '../audit/record-audit';
import { representationToApprove } from '../identity/representation-by-link';
import { spendLinks } from '../links/spend-links';
import { moveOrder } from '../orders/move-order';
import { updateChecks } from '../orders/update-checks';
import { tellOtherRepresentatives } from './tell-others';

export type ApprovalDecision =
  | { decision: 'approved' }
  /** Reaches the applicant, in the representative's own words. */
  | { decision: 'declined'; reason: string };

/**
 * A representative approves or declines, once for all of them: the first who decides counts (S0-1.4.6). A decline ends
 * the order and tells the applicant why; an approval goes on to the CA; the other representatives are told of either.
 * Throws `approval_already_decided` for the second click, the second tab and the second representative,
 * `approval_not_open` while the checks before it are not done, and `invalid_input` for a decline without a reason.
 */
export async function decideApproval(actor: Actor, decided: ApprovalDecision): Promise<void> {
  const reason = decided.decision === 'declined' ? decided.reason.trim() : null;
  if (reason === '') throw new Problem('invalid_input', { fields: { reason: 'reason_needed' } });
  await transaction(async (tx) => {
    const { id, order } = await openApproval(tx, actor);
    const at = now();
    const { decision } = decided;
    await tx.representation.update({
      where: { id },
      data: { approval: decision, approvalReason: reason, approvedAt: at },
    });
    await tx.orderEvent.create({
      data: {
        id: newId(),
        orderId: order.id,
        name: `approval_${decision}`,
        actorKind: actor.kind,
        actorId: actorId(actor),
        at,
      },
    });
    if (decision === 'declined') await moveOrder(tx, order, 'decline', actor, at);
    await spendLinks(tx, { purpose: 'approve_order', representationId: id, at });
    await tellOtherRepresentatives(tx, order.id, id);
    await updateChecks(tx, order.id, actor);
    await enqueue(tx, 'report-approval', { orderId: order.id }, { key: `report-approval:${order.id}` });
    await recordAudit(tx, {
      actor,
      action: `order_${decision}`,
      objectKind: 'order',
      objectId: order.id,
      at,
    });
  });
}

/** The row of the order is held meanwhile, so that of two who decide at once the second finds the first. */
async function openApproval(tx: Tx, actor: Actor) {
  const { orderId } = await representationToApprove(tx, actor);
  await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${orderId}::uuid FOR UPDATE`;
  const representation = await representationToApprove(tx, actor);
  const { order, approvalAskedAt } = representation;
  if (decider(order.representations)) throw new Problem('approval_already_decided');
  const asked = approvalAskedAt !== null && mayDecide(representation);
  if (order.state !== 'validating' || !asked) throw new Problem('approval_not_open');
  return representation;
}
