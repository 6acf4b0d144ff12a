import { findUser, lockUser, type SignInUser } from '@/lib/db/accounts';
import type { Db, Tx } from '@/lib/db/client';
import { findRunningFactorReset } from '@/lib/db/factor-resets';
import { findLinkSessionById } from '@/lib/db/links';
import type { Actor } from '@/lib/domain/account/actor';
import { type LinkPurpose, openLink } from '@/lib/domain/account/link';
import { Problem } from '@/lib/domain/problem';

export type LinkedUser = SignInUser & {
  /** The password was given in this browser. */
  readonly passwordGiven: boolean;
  /** The address the link went to. */
  readonly mailedTo: string;
  /** The link was opened from a mail, and not made for a browser that proved itself. */
  readonly byMail: boolean;
};

/**
 * The user about whose sign-in a mailed link is, while that link still opens: these sessions do not outlive their
 * link. With `lock` the user's row is held until the transaction ends, so that one act is done with it. Throws Problem
 * `forbidden` for any other actor, `link_used`, `link_withdrawn`, `link_expired`, `session_ended` or `account_closed`.
 */
export async function linkedUser(
  client: Db | Tx,
  actor: Actor,
  purpose: LinkPurpose,
  at: Date,
  { lock = false }: { lock?: boolean } = {},
): Promise<LinkedUser> {
  if (actor.kind !== 'link' || actor.purpose !== purpose) throw new Problem('forbidden');
  if (lock) await lockUser(client as Tx, actor.subjectId);
  const session = await findLinkSessionById(client, actor.sessionId);
  if (session?.linkId !== actor.linkId) throw new Problem('session_ended');
  const judged = openLink(session.link, at);
  if (!judged.ok) throw new Problem(judged.problem);
  const user = await findUser(client, actor.subjectId);
  if (!user) throw new Problem('not_found');
  if (user.blockedAt) throw new Problem('account_closed');
  const { email: mailedTo, openedAt } = session.link;
  return { ...user, passwordGiven: session.passwordAt !== null, mailedTo, byMail: openedAt !== null };
}

/**
 * Whose lost app is replaced. By mail that takes a case which two of our people agreed on and nobody stopped; a
 * recovery code given a moment ago needs none. Throws Problem `factor_reset_not_open` and what `linkedUser` throws.
 */
export async function renewalUser(
  client: Db | Tx,
  actor: Actor,
  at: Date,
  options: { lock?: boolean } = {},
): Promise<LinkedUser> {
  const user = await linkedUser(client, actor, 'reset_factor', at, options);
  if (!user.byMail) return user;
  const reset = await findRunningFactorReset(client, user.id);
  if (reset?.decision !== 'passed') throw new Problem('factor_reset_not_open');
  return user;
}
