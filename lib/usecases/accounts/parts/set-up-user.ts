import { findUser, type SignInUser } from '@/lib/db/accounts';
import type { Db, Tx } from '@/lib/db/client';
import { findLinkSessionById } from '@/lib/db/links';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';

/**
 * The user whom a set-up session is about, and whether the password was given in this browser. Throws Problem
 * `forbidden` for any other actor and `set_up_done` when the set-up was finished before: it cannot be run twice
 * (S0-1.2.0c).
 */
export async function readSetUpUser(
  client: Db | Tx,
  actor: Actor,
): Promise<{ user: SignInUser; passwordGiven: boolean }> {
  if (actor.kind !== 'link' || actor.purpose !== 'set_up_account') throw new Problem('forbidden');
  const user = await findUser(client, actor.subjectId);
  if (!user) throw new Problem('not_found');
  if (user.blockedAt) throw new Problem('account_closed');
  if (user.setUpAt) throw new Problem('set_up_done');
  const session = await findLinkSessionById(client, actor.sessionId);
  return { user, passwordGiven: Boolean(session?.passwordAt) };
}

/**
 * The same for the acts of the set-up, which the mail alone does not open: with a mistyped address it lies in
 * somebody else's mailbox. Throws Problem `password_first` too.
 */
export async function setUpUser(client: Db | Tx, actor: Actor): Promise<SignInUser> {
  const { user, passwordGiven } = await readSetUpUser(client, actor);
  if (!passwordGiven) throw new Problem('password_first');
  return user;
}
