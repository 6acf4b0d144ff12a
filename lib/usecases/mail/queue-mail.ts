import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { Locale } from '@/lib/domain/locale';
import { enqueue } from '@/lib/jobs/enqueue';
import { subjectOf } from '@/lib/mail/render';
import type { MailData, MailTemplate } from '@/lib/mail/templates';

export interface QueuedMail<T extends MailTemplate> {
  template: T;
  to: string;
  locale: Locale;
  /** What the words of the template need. Never a secret: the ledger shows it to staff. */
  data: MailData<T>;
  /** The same key twice is the same mail: it is queued, and so sent, once. */
  dedupeKey: string;
  /** The order it is about; also where its link leads. */
  orderId?: string;
  userId?: string;
  /** The invitation its link leads to. */
  invitationId?: string;
  /** The colleague's step, the signatory or the representative its link leads to. */
  handoverId?: string;
  signatoryId?: string;
  representationId?: string;
  /** The account it is about, for mail to an address that is nobody's, such as a bill. */
  accountId?: string;
  /** The mail of the ledger that this one sends again. */
  resendOfId?: string;
}

/**
 * Writes a mail into the ledger and asks the worker to send it, in the caller's transaction: the mail exists exactly
 * when the change that causes it does. A mail whose key is already known is left alone.
 */
export async function queueMail<T extends MailTemplate>(tx: Tx, mail: QueuedMail<T>): Promise<void> {
  const id = newId();
  const { count } = await tx.mail.createMany({
    data: {
      id,
      dedupeKey: mail.dedupeKey,
      template: mail.template,
      locale: mail.locale,
      to: mail.to,
      subject: subjectOf(mail.template, mail.locale, mail.data),
      data: mail.data,
      orderId: mail.orderId ?? null,
      userId: mail.userId ?? null,
      invitationId: mail.invitationId ?? null,
      handoverId: mail.handoverId ?? null,
      signatoryId: mail.signatoryId ?? null,
      representationId: mail.representationId ?? null,
      accountId: mail.accountId ?? null,
      resendOfId: mail.resendOfId ?? null,
      messageId: `${id}@zegel`,
      queuedAt: now(),
    },
    skipDuplicates: true,
  });
  if (count === 1) await enqueue(tx, 'send-mail', { mailId: id }, { key: `send-mail:${id}` });
}
