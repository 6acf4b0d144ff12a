import type { Mail } from '@/lib/db/generated/client';
import { canMailLinkAgain } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { isStillNeeded, receiverOf } from '@/lib/domain/mail/whose-mail';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import type { MailView } from '@/lib/views/order-view';
import { hasBody, purposeOf } from './order-mail';

/** A line of the ledger as pages show it, with what the reader may do about it. */
export function shownMail(
  mail: Mail,
  order: { accountId: string; state: OrderState },
  actor: Actor,
): MailView {
  const { id, template, to, subject, state, queuedAt, sentAt, openedAt, bouncedAt, resendOfId } = mail;
  const mayAct =
    canMailLinkAgain(actor, order) && isStillNeeded(purposeOf(mail), order.state) && hasBody(mail);
  const receiver = receiverOf(mail);
  return {
    id,
    template,
    to,
    subject,
    state,
    queuedAt,
    sentAt,
    openedAt,
    bouncedAt,
    isAgain: resendOfId !== null,
    mayResend: mayAct && state !== 'queued',
    mayCorrect: mayAct && receiver !== 'account' && receiver !== 'other' && purposeOf(mail) !== undefined,
  };
}
