import { hashToken } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { Link } from '@/lib/db/generated/client';
import { linkSubject } from '@/lib/domain/account/link';
import { mailLinkToken } from './mail-link-token';

/**
 * Notes in the ledger that the link of a mail was opened: the surest sign that it was read (M41). Which mail carried the
 * link is found by making the token of each mail to that address anew. A link that came by no mail changes nothing.
 */
export async function markMailOpened(tx: Tx, link: Link, at: Date): Promise<void> {
  const mails = await tx.mail.findMany({
    where: { to: link.email, openedAt: null, ...linkSubject(link.purpose, link) },
    select: { id: true },
  });
  const carrier = mails.find(({ id }) => hashToken(mailLinkToken(id)) === link.tokenHash);
  if (carrier) await tx.mail.update({ where: { id: carrier.id }, data: { openedAt: at } });
}
