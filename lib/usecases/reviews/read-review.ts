import { db } from '@/lib/db/client';
import { canReview, canSeeOrder } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { certificateContentOf, withContent } from '../approval/certificate-content';
import { nameOf } from '../identity/person-name';
import { knownId } from '../known-id';

const people = { orderBy: { position: 'asc' }, include: { contact: true } } as const;

/**
 * What a colleague looks at before the representative is asked: the same as the representative will see. Throws
 * `not_found` for whoever may not see the order and where nobody was asked to look.
 */
export async function readReview(actor: Actor, orderId: string) {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: { ...withContent, representations: people },
  });
  if (!order || !canSeeOrder(actor, order) || !order.reviewAskedAt) throw new Problem('not_found');
  const reviewer = order.reviewedBy && (await db().user.findUnique({ where: { id: order.reviewedBy } }));
  return {
    ...certificateContentOf(order),
    representatives: order.representations.map(({ contact }) => nameOf(contact)),
    open: order.state === 'validating' && order.reviewDecision === null,
    mayDecide: canReview(actor, order),
    decision: order.reviewDecision,
    decidedAt: order.reviewedAt,
    decidedBy: reviewer ? nameOf(reviewer) : null,
    reason: order.reviewReason,
  };
}
