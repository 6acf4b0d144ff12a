import { findUser, type SignInUser } from '@/lib/db/accounts';
import type { Db, Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';

/**
 * The user whom a set-up session is about. Throws Problem `forbidden` for any other actor and `set_up_done` when the
 * set-up was finished before: it cannot be run twice (S0-1.2.0c).
 */
export async function setUpUser(client: Db | Tx, actor: Actor): Promise<SignInUser> {
  if (actor.kind !== 'link' || actor.purpose !== 'set_up_account') throw new Problem('forbidden');
  const user = await findUser(client, actor.subjectId);
  if (!user) throw new Problem('not_found');
  if (user.blockedAt) throw new Problem('account_closed');
  if (user.setUpAt) throw new Problem('set_up_done');
  return user;
}
