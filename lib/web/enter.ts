import 'server-only';
import { AuthError } from 'next-auth';
import { Problem } from '@/lib/domain/problem';
import { endLinkSession } from '@/lib/usecases/links/read-link-session';
import { handoverProvider, signIn, signOut } from './auth';
import { forgetCart } from './cart';
import { dropCookie, linkCookie, readCookie, signInCookie } from './cookies';

/**
 * Turns a handover into the session cookie, in place of the cookie that led to it. Only in a server action. Throws
 * Problem `sign_in_lapsed` when the handover is too old.
 */
export async function enter(handover: { readonly token: string }): Promise<void> {
  try {
    await signIn(handoverProvider, { token: handover.token, redirect: false });
  } catch (error) {
    if (error instanceof AuthError) throw new Problem('sign_in_lapsed', { cause: error });
    throw error;
  }
  await dropCookie(signInCookie);
}

/** Puts a link session away whose act is done. Only in a server action. */
export async function forgetLink(): Promise<void> {
  const link = await readCookie(linkCookie);
  if (!link) return;
  await endLinkSession(link);
  await dropCookie(linkCookie);
}

/** Signs out: the row ends, the cookie goes, and no cart stays behind. Only in a server action. */
export async function leave(): Promise<void> {
  await signOut({ redirect: false });
  await forgetCart();
}
