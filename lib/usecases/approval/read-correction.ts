import { db } from '@/lib/db/client';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { decider } from '@/lib/domain/identity/representation';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { isSentBack } from './correct-request';

/** Why somebody of the customer said no, for whoever may correct the request. Throws `not_found`. */
export async function readCorrection(actor: Actor, orderId: string) {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: { representations: true },
  });
  if (!order || !canRequest(actor, order)) throw new Problem('not_found');
  return {
    orderNumber: order.number,
    sentBack: isSentBack(order),
    reason: order.reviewReason ?? decider(order.representations)?.approvalReason ?? null,
  };
}
