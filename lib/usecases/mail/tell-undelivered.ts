import type { Tx } from '@/lib/db/client';
import type { Mail } from '@/lib/db/generated/client';
import { system } from '@/lib/domain/account/actor';
import { orderForMail } from '../orders/order-mails';
import { updateChecks } from '../orders/update-checks';
import { raiseWorkItem } from '../staff/raise-work-item';
import { queueMail } from './queue-mail';

const actor = system('tell-undelivered');

/**
 * A mail did not arrive: refused at the door or given back later. Our people get it as work, the check that waits for it says so; when it is about an order
 * and was for somebody else, the applicant is told with the way to correct the address. A note that does not arrive
 * either is told to nobody, so that no two broken addresses write about each other.
 */
export async function tellUndelivered(tx: Tx, mail: Mail, why: string): Promise<void> {
  await raiseWorkItem(tx, {
    kind: 'mail_bounced',
    ...(mail.orderId ? { orderId: mail.orderId } : {}),
    ...(mail.accountId ? { accountId: mail.accountId } : {}),
    params: { about: 'mail_undelivered', subject: mail.subject, why },
    dedupeKey: `mail_bounced:${mail.id}`,
  });
  if (!mail.orderId || mail.template === 'mail_undelivered') return;
  if (mail.representationId) await updateChecks(tx, mail.orderId, actor);
  const { order, applicant, words } = await orderForMail(tx, mail.orderId);
  if (mail.userId === order.applicantId) return;
  await queueMail(tx, {
    ...applicant,
    template: 'mail_undelivered',
    data: { ...words, address: mail.to, subject: mail.subject },
    dedupeKey: `mail_undelivered:${mail.id}`,
  });
}
