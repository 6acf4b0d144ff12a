import type { Tx } from '@/lib/db/client';
import { extraEmailsOf } from '@/lib/domain/reminder/extra-emails';
import { sameAddress } from '@/lib/domain/reminder/role-addresses';
import { certificateFileName } from '@/lib/pki/file-names';
import { queueMail } from '../mail/queue-mail';
import type { orderForMail } from './order-mails';

type Loaded = Awaited<ReturnType<typeof orderForMail>>;

/**
 * The public part of the certificate for those whom the request names beside the applicant (S0-1.3.2e). They have no
 * account: their mail leads nowhere, and says who named them.
 */
export async function mailExtraRecipients(tx: Tx, { order, applicant, words }: Loaded): Promise<void> {
  const commonName = order.commonName ?? '';
  const others = extraEmailsOf(order.answers).filter((email) => !sameAddress(email, applicant.to));
  for (const to of others) {
    await queueMail(tx, {
      template: 'certificate_copy',
      to,
      locale: applicant.locale,
      orderId: order.id,
      data: {
        ...words,
        name: words.organisation,
        commonName,
        applicant: `${order.applicant.firstName} ${order.applicant.lastName}`,
        fileName: certificateFileName(commonName, 'zip'),
      },
      dedupeKey: `certificate_copy:${order.id}:${order.stateSince.getTime()}:${to.toLowerCase()}`,
    });
  }
}
