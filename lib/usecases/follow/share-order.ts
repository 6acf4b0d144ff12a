import { now } from '@/lib/base/clock';
import { hashToken, newId } from '@/lib/base/ids';
import type { Db, Tx } from '@/lib/db/client';
import { findOpenLink, insertLink, withdrawOpenLinks } from '@/lib/db/links';
import { countTry, type Limit } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { linkExpiry } from '@/lib/domain/account/link';
import { Problem } from '@/lib/domain/problem';
import { dateText } from '@/lib/views/date-text';
import { knownId } from '../known-id';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { shareAddress, shareToken } from './share-address';

const purpose = 'view_order' as const;
const mailsPerOrder: Limit = { name: 'share-order', tries: 10, perSeconds: 3600, blockSeconds: 3600 };

/** The order, when the actor may let others follow it. A draft has nothing to follow. */
async function ownOrder(tx: Tx, actor: Actor, orderId: string) {
  const id = knownId(orderId);
  await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const order = await tx.certificateOrder.findUnique({ where: { id } });
  if (!order?.submittedAt || !canRequest(actor, order)) throw new Problem('not_found');
  return order;
}

/** The open link to follow an order, with how often it was opened; null when there is none. */
export async function readShare(client: Db | Tx, orderId: string, at: Date) {
  const link = await findOpenLink(client as Tx, { purpose, orderId }, at);
  if (!link) return null;
  const { id, expiresAt, opens, openedAt } = link;
  return { address: shareAddress(id), expiresAt, opens, openedAt };
}

/** Makes the one link with which others follow an order, or finds it again. Throws Problem `not_found`. */
export async function shareOrder(actor: Actor, { orderId }: { orderId: string }): Promise<void> {
  await transaction(async (tx) => {
    const order = await ownOrder(tx, actor, orderId);
    await openShare(tx, order.id, now());
  });
}

async function openShare(tx: Tx, orderId: string, at: Date) {
  const known = await findOpenLink(tx, { purpose, orderId }, at);
  if (known) return known;
  const id = newId();
  const { applicant } = await orderForMail(tx, orderId);
  const expiresAt = linkExpiry(purpose, at);
  await insertLink(tx, {
    id,
    purpose,
    orderId,
    tokenHash: hashToken(shareToken(id)),
    email: '',
    locale: applicant.locale,
    createdAt: at,
    expiresAt,
  });
  return { id, expiresAt };
}

/**
 * Mails the link to somebody, and makes it when there is none. The same address hears of the same link once. Throws
 * Problem `not_found` and `too_many_requests`.
 */
export async function mailShare(
  actor: Actor,
  { orderId, email }: { orderId: string; email: string },
): Promise<void> {
  await transaction(async (tx) => {
    const { id } = await ownOrder(tx, actor, orderId);
    const { allowed, waitSeconds } = await countTry(mailsPerOrder, id);
    if (!allowed)
      throw new Problem('too_many_requests', { params: { minutes: Math.ceil(waitSeconds / 60) } });
    const link = await openShare(tx, id, now());
    const { order, words, applicant } = await orderForMail(tx, id);
    await queueMail(tx, {
      template: 'order_shared',
      to: email,
      locale: applicant.locale,
      orderId: id,
      data: {
        ...words,
        name: email,
        applicant: `${order.applicant.firstName} ${order.applicant.lastName}`,
        linkId: link.id,
        date: dateText(link.expiresAt, applicant.locale),
      },
      dedupeKey: `order_shared:${link.id}:${email.toLowerCase()}`,
    });
  });
}

/** Takes the link back: it opens nothing any more, and who has the page open sees no more of it. */
export async function withdrawShare(actor: Actor, { orderId }: { orderId: string }): Promise<void> {
  await transaction(async (tx) => {
    const { id } = await ownOrder(tx, actor, orderId);
    await withdrawOpenLinks(tx, { purpose, orderId: id }, now());
    await tx.linkSession.deleteMany({ where: { link: { purpose, orderId: id } } });
  });
}
