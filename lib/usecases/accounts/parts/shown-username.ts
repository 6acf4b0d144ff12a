import type { SignInUser } from '@/lib/db/accounts';
import { db } from '@/lib/db/client';

/**
 * The username as the set-up shows it. Who signed up without paying has proved nothing of the address yet, so the
 * screen must not tell that it was taken (C-09): it shows the address that was typed, and the mail to that address, which
 * its owner alone can read, tells the username with the account number behind it. Who paid is shown it at once.
 */
export async function shownUsername({ id, username, email }: SignInUser): Promise<string> {
  const typed = email.toLowerCase();
  const isSecond = username.startsWith(`${typed}-`) && /^\d+$/.test(username.slice(typed.length + 1));
  if (!isSecond) return username;
  const paid = await db().purchase.findFirst({ where: { userId: id, paidAt: { not: null } } });
  return paid ? username : typed;
}
