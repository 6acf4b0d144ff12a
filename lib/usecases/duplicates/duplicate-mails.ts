import type { Tx } from '@/lib/db/client';
import type { Certificate, Duplicate } from '@/lib/db/generated/client';
import { certificateFileName } from '@/lib/pki/file-names';
import { localText } from '@/lib/views/local-text';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';

/** To whoever asked, or to the applicant when that person has left. */
async function toAsker(tx: Tx, { orderId, askedBy, purpose }: Duplicate) {
  const { order, words } = await orderForMail(tx, orderId);
  const { accountId } = order;
  const asker = await tx.user.findFirst({ where: { id: askedBy, accountId, blockedAt: null } });
  const person = asker ?? order.applicant;
  return {
    envelope: { to: person.email, locale: person.locale, userId: person.id, orderId },
    words: {
      ...words,
      product: localText(order.product.name, person.locale),
      name: person.firstName,
      commonName: order.commonName ?? '',
      purpose,
    },
  };
}

/** The public part of the further certificate, for whoever asked for it. */
export async function mailDuplicateIssued(tx: Tx, duplicate: Duplicate, { id }: Pick<Certificate, 'id'>) {
  const { envelope, words } = await toAsker(tx, duplicate);
  await queueMail(tx, {
    ...envelope,
    template: 'duplicate_issued',
    data: { ...words, certificateId: id, fileName: certificateFileName(words.commonName, 'zip') },
    dedupeKey: `duplicate_issued:${duplicate.id}`,
  });
}

/** The CA does not make it; its own words stand on the page. */
export async function mailDuplicateRefused(tx: Tx, duplicate: Duplicate): Promise<void> {
  const { envelope, words } = await toAsker(tx, duplicate);
  await queueMail(tx, {
    ...envelope,
    template: 'duplicate_refused',
    data: words,
    dedupeKey: `duplicate_refused:${duplicate.id}`,
  });
}
