import type { MailView } from './order-view';

/** The newest mail that did not arrive, asks something that can still be done, and was not said again since. */
export function lostMail(mails: readonly MailView[]): MailView | undefined {
  return mails.findLast(
    (mail, index) =>
      (mail.state === 'bounced' || mail.state === 'refused') &&
      mail.mayCorrect &&
      !mails
        .slice(index + 1)
        .some(({ template, state }) => template === mail.template && state !== 'refused'),
  );
}
