import { db } from '@/lib/db/client';
import { canApprove } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';

/**
 * What the representative decides about: exactly what will stand in the certificate (M50). Readable after the decision
 * too, so that the mailed link then tells what was decided. Throws `not_found`.
 */
export async function readApproval(actor: Actor) {
  if (actor.kind !== 'link') throw new Problem('not_found');
  const order = await db().certificateOrder.findUnique({
    where: { id: actor.subjectId },
    include: { organisation: true, representative: true, applicant: true, product: true, account: true },
  });
  if (!order?.organisation || !order.representative || !canApprove(actor, order))
    throw new Problem('not_found');
  const { organisation, representative, applicant } = order;
  return {
    orderId: order.id,
    orderNumber: order.number,
    accountNumber: order.account.number,
    productName: order.product.name,
    organisation: { name: organisation.name, city: organisation.city, country: organisation.country },
    kvkNumber: organisation.kvkNumber,
    commonName: order.commonName ?? '',
    oin: order.oin,
    validUntil: order.validUntil,
    generation: order.generation,
    applicant: { name: `${applicant.firstName} ${applicant.lastName}`, email: applicant.email },
    representativeName: `${representative.firstName} ${representative.lastName}`,
    open: order.state === 'validating' && order.approval === null && order.approvalAskedAt !== null,
    decision: order.approval,
    decidedAt: order.approvedAt,
    reason: order.approvalReason,
    state: order.state,
  };
}
