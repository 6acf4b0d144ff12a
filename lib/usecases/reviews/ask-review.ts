import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { CertificateOrder, User } from '@/lib/db/generated/client';
import { nameOf } from '../identity/person-name';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { whoCanAgree } from '../revocation/second-person';

/**
 * Asks the colleagues of the applicant to look at a request, once, where the account wants that; says whether it did.
 * Every owner and requester of the account but the applicant is written to; the first who answers counts. Where there
 * is nobody else, nothing is held up.
 */
export async function askReview(
  tx: Tx,
  order: Pick<CertificateOrder, 'id' | 'state' | 'reviewAskedAt' | 'accountId' | 'applicantId'> & {
    representations: readonly { approvalAskedAt: Date | null }[];
  },
): Promise<boolean> {
  const begun = order.representations.some(({ approvalAskedAt }) => approvalAskedAt);
  if (order.state !== 'validating' || order.reviewAskedAt || begun) return false;
  const { approveNeedsTwo } = await tx.account.findUniqueOrThrow({ where: { id: order.accountId } });
  if (!approveNeedsTwo) return false;
  const colleagues = await whoCanAgree(tx, order.accountId, order.applicantId);
  if (colleagues.length === 0) return false;
  const at = now();
  await tx.certificateOrder.update({ where: { id: order.id }, data: { reviewAskedAt: at } });
  await tx.orderEvent.create({
    data: { id: newId(), orderId: order.id, name: 'review_asked', actorKind: 'system', at },
  });
  await writeTo(colleagues, tx, order.id);
  return true;
}

async function writeTo(colleagues: readonly User[], tx: Tx, orderId: string): Promise<void> {
  const { order, words } = await orderForMail(tx, orderId);
  for (const { id: userId, email, locale, firstName } of colleagues) {
    await queueMail(tx, {
      to: email,
      locale,
      orderId,
      userId,
      template: 'review_asked',
      data: { ...words, name: firstName, applicant: nameOf(order.applicant) },
      dedupeKey: `review_asked:${orderId}:${userId}`,
    });
  }
}
