import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canReview, canSeeOrder } from '@/lib/domain/account/access';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { nameOf } from '../identity/person-name';
import { knownId } from '../known-id';
import { queueMail } from '../mail/queue-mail';
import { moveOrder } from '../orders/move-order';
import { orderForMail } from '../orders/order-mails';
import { updateChecks } from '../orders/update-checks';

export type Review = { decision: 'approved' } | { decision: 'declined'; reason: string };

/**
 * A colleague of the applicant agrees with a request, or sends it back with a reason; once, whoever is first. Agreed,
 * the representative is asked as soon as the other checks are done; sent back, the order ends before anybody was asked
 * and the applicant hears why. Throws `not_found`, `review_needs_another` for the applicant, `review_not_open`, and
 * `invalid_input` without a reason.
 */
export async function reviewRequest(actor: Actor, orderId: string, review: Review): Promise<void> {
  const reason = review.decision === 'declined' ? review.reason.trim() : null;
  if (reason === '') throw new Problem('invalid_input', { fields: { reason: 'reason_needed' } });
  await transaction(async (tx) => {
    const { order, userId } = await openReview(tx, actor, orderId);
    const at = now();
    const { decision } = review;
    await tx.certificateOrder.update({
      where: { id: order.id },
      data: { reviewDecision: decision, reviewReason: reason, reviewedBy: userId, reviewedAt: at },
    });
    const name = decision === 'approved' ? 'review_agreed' : 'review_sent_back';
    await tx.orderEvent.create({
      data: { id: newId(), orderId: order.id, name, actorKind: actor.kind, actorId: actorId(actor), at },
    });
    await tellApplicant(tx, order.id, userId, reason, at);
    if (reason) {
      const changes = { cancelReason: reason };
      await moveOrder(tx, order, 'cancel', actor, at, { changes, detail: { reason } });
    }
    await updateChecks(tx, order.id, actor);
    const audit = { action: name, objectKind: 'order', objectId: order.id } as const;
    await recordAudit(tx, { actor, ...audit, ...(reason && { reason }), at });
  });
}

async function openReview(tx: Tx, actor: Actor, orderId: string) {
  const id = knownId(orderId);
  await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const order = await tx.certificateOrder.findUnique({ where: { id } });
  if (!order || !canSeeOrder(actor, order)) throw new Problem('not_found');
  if (actor.kind !== 'user' || !canReview(actor, order)) throw new Problem('review_needs_another');
  const open = order.reviewAskedAt !== null && order.reviewDecision === null;
  if (!open || order.state !== 'validating') throw new Problem('review_not_open');
  return { order, userId: actor.userId };
}

async function tellApplicant(
  tx: Tx,
  orderId: string,
  userId: string,
  reason: string | null,
  at: Date,
): Promise<void> {
  const reviewer = nameOf(await tx.user.findUniqueOrThrow({ where: { id: userId } }));
  const { applicant, words } = await orderForMail(tx, orderId);
  const dedupeKey = `reviewed:${orderId}:${at.getTime()}`;
  const data = { ...words, reviewer };
  if (reason === null) await queueMail(tx, { ...applicant, template: 'review_agreed', data, dedupeKey });
  else {
    const back = { ...data, reason };
    await queueMail(tx, { ...applicant, template: 'review_sent_back', data: back, dedupeKey });
  }
}
