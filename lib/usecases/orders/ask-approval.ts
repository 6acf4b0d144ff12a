import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { identityProvider } from '@/lib/identity/identity-provider';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from './order-mails';

/**
 * Asks the representative to approve, once (S0-1.4.6). Without an identity provider the CA writes to the representative
 * itself, and only the fact is noted.
 */
export async function askApproval(tx: Tx, orderId: string): Promise<void> {
  await tx.certificateOrder.update({ where: { id: orderId }, data: { approvalAskedAt: now() } });
  if (!identityProvider()) return;
  const { order, words } = await orderForMail(tx, orderId);
  if (!order.representative) return;
  await queueMail(tx, {
    template: 'approve_order',
    to: order.representative.email,
    locale: order.applicant.locale,
    orderId,
    data: {
      ...words,
      name: order.representative.firstName,
      accountNumber: order.account.number,
      applicant: `${order.applicant.firstName} ${order.applicant.lastName}`,
    },
    dedupeKey: `approve_order:${orderId}`,
  });
}
