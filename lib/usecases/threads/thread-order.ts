import { db } from '@/lib/db/client';
import { canSeeThread, canWriteThread } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';

/** Which side of a conversation somebody is on. */
export type Side = 'customer' | 'desk';

export const sideOf = (actor: Actor): Side => (actor.kind === 'staff' ? 'desk' : 'customer');

/** How the side that wrote stands with a message. */
export const authorKinds = { customer: 'user', desk: 'staff' } as const;

/**
 * The order whose conversation it is. Throws `not_found` for whoever may not read it, as if it did not exist, and
 * `forbidden` for whoever may only read when it is to be written in.
 */
export async function threadOrder(actor: Actor, orderId: string, to: 'read' | 'write') {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    select: { id: true, number: true, accountId: true, state: true, commonName: true },
  });
  if (!order || !canSeeThread(actor, order)) throw new Problem('not_found');
  if (to === 'write' && !canWriteThread(actor, order)) throw new Problem('forbidden');
  return order;
}
