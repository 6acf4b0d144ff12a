import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { countUnread } from './post-message';
import { threadOrder } from './thread-order';

/**
 * What the page of an order says of the ways to reach the desk: messages not seen, and the appointment that stands. Throws
 * `not_found`.
 */
export async function readContact(actor: Actor, orderId: string) {
  const order = await threadOrder(actor, orderId, 'read');
  const [unread, appointment] = await Promise.all([
    countUnread(actor, order.id),
    db().appointment.findFirst({ where: { orderId: order.id, state: 'booked' }, select: { startsAt: true } }),
  ]);
  return { orderId: order.id, number: order.number, unread, callAt: appointment?.startsAt ?? null };
}
