import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { knownId } from '../known-id';
import { unreadBy } from './post-message';
import { threadOrder } from './thread-order';

/**
 * Marks what the other side wrote as seen, up to and with the message that was last on the screen. Whoever may only read
 * leaves no mark. Throws `not_found` and `forbidden`.
 */
export async function markSeen(actor: Actor, seen: { orderId: string; last: string }): Promise<void> {
  const order = await threadOrder(actor, seen.orderId, 'write');
  const last = await db().orderMessage.findFirst({
    where: { id: knownId(seen.last), orderId: order.id },
    select: { createdAt: true },
  });
  if (!last) return;
  await db().orderMessage.updateMany({
    where: { ...unreadBy(actor, order.id), createdAt: { lte: last.createdAt } },
    data: { seenAt: now() },
  });
}
