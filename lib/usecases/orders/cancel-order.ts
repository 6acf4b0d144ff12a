import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { queueMail } from '../mail/queue-mail';
import { moveOrder } from './move-order';
import { orderForMail } from './order-mails';
import { updateChecks } from './update-checks';

/**
 * Cancels an order before it is issued, with a reason that the applicant, the representatives who were already asked
 * something and our people can read. The subscription stays. Twice is once. Throws `not_found`, and `move_not_allowed`
 * in a state in which cancelling is not possible.
 */
export async function cancelOrder(
  actor: Actor,
  { orderId, reason }: { orderId: string; reason: string },
): Promise<void> {
  await transaction(async (tx) => {
    const id = knownId(orderId);
    await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const order = await tx.certificateOrder.findUnique({ where: { id } });
    if (!order || !canRequest(actor, order)) throw new Problem('not_found');
    if (order.state === 'canceled') return;
    const changes = { cancelReason: reason };
    await moveOrder(tx, order, 'cancel', actor, now(), { changes, detail: { reason } });
    await tellRepresentatives(tx, id, reason);
    await updateChecks(tx, id, actor);
  });
}

/** Whoever had a mail from us is told that there is nothing left to do; an address that was wrong is left alone. */
async function tellRepresentatives(tx: Tx, orderId: string, reason: string): Promise<void> {
  const { order, toRepresentative } = await orderForMail(tx, orderId);
  for (const { id, identityState, wrongPersonAt } of order.representations) {
    if (identityState === 'none' || wrongPersonAt) continue;
    const { mail, words } = toRepresentative(id);
    const applicant = `${order.applicant.firstName} ${order.applicant.lastName}`;
    await queueMail(tx, {
      ...mail,
      template: 'order_canceled_representative',
      data: { ...words, applicant, reason },
      dedupeKey: `order_canceled:${id}`,
    });
  }
}
