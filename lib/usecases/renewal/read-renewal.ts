import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { RenewalPageView } from '@/lib/views/renewal-view';
import { knownId } from '../known-id';
import { renewableFrom, withFollowUps } from './start-renewal';

/** What the page before a renewal shows. Throws `not_found`, also while there is no certificate yet. */
export async function readRenewal(actor: Actor, orderId: string): Promise<RenewalPageView> {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: withFollowUps,
  });
  const [certificate] = order?.certificates ?? [];
  if (!order || !certificate || !canRequest(actor, order)) throw new Problem('not_found');
  const opens = renewableFrom(order);
  const [begun] = order.renewals;
  return {
    orderId: order.id,
    orderNumber: order.number,
    commonName: order.commonName ?? '',
    state: order.state,
    notAfter: certificate.notAfter,
    hasEnded: certificate.notAfter <= now() || order.state === 'revoked',
    opens,
    mayBegin: opens !== null && opens <= now(),
    begun: begun ? { id: begun.id, number: begun.number } : null,
    ownKey: order.keySource === 'csr',
    generation: order.generation,
    nextGeneration: order.product.generation ?? order.generation,
  };
}
