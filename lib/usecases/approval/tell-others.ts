import type { Tx } from '@/lib/db/client';
import { nameOf } from '../identity/person-name';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';

/**
 * Tells every other representative that one has decided, so that nobody does anything for nothing. Only who was written
 * to before hears of it; the links they have then say the same.
 */
export async function tellOtherRepresentatives(tx: Tx, orderId: string, deciderId: string): Promise<void> {
  const { order, toRepresentative } = await orderForMail(tx, orderId);
  const first = order.representations.find(({ id }) => id === deciderId);
  if (!first?.approval) return;
  const others = order.representations.filter(
    ({ id, identityState, wrongPersonAt }) => id !== deciderId && identityState !== 'none' && !wrongPersonAt,
  );
  for (const { id } of others) {
    const { mail, words } = toRepresentative(id);
    await queueMail(tx, {
      ...mail,
      template: first.approval === 'approved' ? 'other_approved' : 'other_declined',
      data: { ...words, representative: nameOf(first.contact) },
      dedupeKey: `other_decided:${id}`,
    });
  }
}
