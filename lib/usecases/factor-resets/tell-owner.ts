import { findUser } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { mailOwner } from '../accounts/parts/security-mail';

/** Tells the owner that the link to a new authenticator was opened: the moment to stop it when it was not them. */
export async function tellResetLinkOpened(
  tx: Tx,
  link: { readonly id: string; readonly userId: string | null },
): Promise<void> {
  const user = link.userId ? await findUser(tx, link.userId) : null;
  if (user) await mailOwner(tx, user, 'factor_reset_link_opened', { about: link.id, data: {} });
}
