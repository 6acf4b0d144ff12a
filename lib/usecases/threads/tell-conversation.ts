import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { customersOf } from './customers-of';
import { authorKinds, type Side } from './thread-order';

/**
 * Mails a side what the other wrote and it has not seen, in one mail for all of it. Messages that it was told of, or came
 * to see by itself, are left alone, so the job may run any number of times.
 */
export async function tellConversation(orderId: string, to: Side): Promise<void> {
  const authorKind = authorKinds[to === 'desk' ? 'customer' : 'desk'];
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${orderId}::uuid FOR UPDATE`;
    const where = { orderId, authorKind, internal: false, toldAt: null };
    const unseen = await tx.orderMessage.findMany({
      where: { ...where, seenAt: null },
      select: { id: true },
      orderBy: { createdAt: 'asc' },
    });
    await tx.orderMessage.updateMany({ where, data: { toldAt: now() } });
    const last = unseen.at(-1);
    if (!last) return;
    const about = { count: unseen.length, last: last.id };
    await (to === 'desk' ? tellDesk(tx, orderId, about) : tellCustomers(tx, orderId, about));
  });
}

interface About {
  count: number;
  /** The newest message: the same one again is the same mail. */
  last: string;
}

async function tellCustomers(tx: Tx, orderId: string, { count, last }: About): Promise<void> {
  const { words } = await orderForMail(tx, orderId);
  for (const { id, email, firstName, locale } of await customersOf(tx, orderId)) {
    await queueMail(tx, {
      template: 'thread_message',
      to: email,
      locale,
      data: { ...words, name: firstName, count },
      orderId,
      userId: id,
      dedupeKey: `thread_message:${last}:${id}`,
    });
  }
}

async function tellDesk(tx: Tx, orderId: string, { count, last }: About): Promise<void> {
  const { words } = await orderForMail(tx, orderId);
  await queueMail(tx, {
    template: 'thread_message_desk',
    to: env().VALIDATION_EMAIL,
    locale: 'nl',
    data: { ...words, count },
    orderId,
    dedupeKey: `thread_message_desk:${last}`,
  });
}
