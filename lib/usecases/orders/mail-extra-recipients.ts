import type { Tx } from '@/lib/db/client';
import type { Locale } from '@/lib/domain/locale';
import { extraEmailsOf } from '@/lib/domain/reminder/extra-emails';
import { sameAddress } from '@/lib/domain/reminder/role-addresses';
import { certificateFileName } from '@/lib/pki/file-names';
import { queueMail } from '../mail/queue-mail';

/** The part of an order and its words that these mails need. */
interface Loaded {
  readonly order: {
    readonly id: string;
    readonly stateSince: Date;
    readonly commonName: string | null;
    readonly answers: unknown;
    readonly applicant: { readonly firstName: string; readonly lastName: string };
  };
  readonly applicant: { readonly to: string; readonly locale: Locale };
  readonly words: { orderId: string; number: string; product: string; organisation: string; name: string };
}

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
