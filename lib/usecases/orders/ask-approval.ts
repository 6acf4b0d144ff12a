import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { toAsk } from '@/lib/domain/identity/representation';
import { identityProvider } from '@/lib/identity/identity-provider';
import { nameOf } from '../identity/person-name';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from './order-mails';

/**
 * Asks every representative whose identity is established to approve, each once (S0-1.4.6); says whether anybody was
 * asked. Without an identity provider the CA writes to the representative itself, and only the fact is noted.
 */
export async function askApproval(tx: Tx, orderId: string): Promise<boolean> {
  const { order, toRepresentative } = await orderForMail(tx, orderId);
  const asked = toAsk(order.representations);
  for (const { id } of asked) {
    await tx.representation.update({ where: { id }, data: { approvalAskedAt: now() } });
    if (!identityProvider()) continue;
    const { mail, words } = toRepresentative(id);
    await queueMail(tx, {
      ...mail,
      template: 'approve_order',
      data: {
        ...words,
        accountNumber: order.account.number,
        applicant: nameOf(order.applicant),
      },
      dedupeKey: `approve_order:${id}`,
    });
  }
  return asked.length > 0;
}
