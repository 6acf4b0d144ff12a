import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { ContactView } from '@/lib/views/order-view';
import { unreadBy } from './post-message';

/**
 * What the page of an order says of the ways to reach the desk: messages not seen, and the appointment that stands.
 * Whoever calls has seen to it that the actor may see the order.
 */
export async function readContact(actor: Actor, orderId: string): Promise<ContactView> {
  const [unread, appointment] = await Promise.all([
    db().orderMessage.count({ where: unreadBy(actor, orderId) }),
    db().appointment.findFirst({ where: { orderId, state: 'booked' }, select: { startsAt: true } }),
  ]);
  return { unread, callAt: appointment?.startsAt ?? null };
}
