import type { Mail } from '@/lib/db/generated/client';
import type { LinkPurpose } from '@/lib/domain/account/link';
import { purposeOf } from './order-mail';

/** What tells whether a mail arrived. */
export type SentMail = Pick<
  Mail,
  'template' | 'state' | 'representationId' | 'openedAt' | 'queuedAt' | 'bouncedAt'
>;

/**
 * Since when the newest mail with a link of this purpose to a representative is known to have reached nobody; undefined
 * while it may arrive, when its link was opened, and when there is none. Mails are in the order of their queueing.
 */
export function lostMailOf(
  { mails }: { readonly mails: readonly SentMail[] },
  purpose: LinkPurpose,
  representationId: string,
): Date | undefined {
  const asking = mails.filter(
    (mail) => mail.representationId === representationId && purposeOf(mail) === purpose,
  );
  const newest = asking.at(-1);
  const isLost = newest?.state === 'bounced' || newest?.state === 'refused';
  if (!newest || !isLost || asking.some(({ openedAt }) => openedAt)) return undefined;
  return newest.bouncedAt ?? newest.queuedAt;
}
