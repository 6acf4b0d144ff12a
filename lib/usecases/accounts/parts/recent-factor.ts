import { findUser, type SignInUser } from '@/lib/db/accounts';
import type { Db, Tx } from '@/lib/db/client';
import { findSession } from '@/lib/db/sessions';
import type { Actor } from '@/lib/domain/account/actor';
import { factorIsRecent, sessionRuns } from '@/lib/domain/account/session';
import { Problem } from '@/lib/domain/problem';

export type SignedInActor = Extract<Actor, { kind: 'user' | 'staff' }>;

/**
 * Who is signed in, customer or staff, with the session they act in. Throws Problem `forbidden` for anybody else and
 * `session_ended` when the session no longer runs, however old the page is.
 */
export async function signedInUser(
  client: Db | Tx,
  actor: Actor,
  at: Date,
): Promise<{ actor: SignedInActor; user: SignInUser; factorAt: Date }> {
  if (actor.kind !== 'user' && actor.kind !== 'staff') throw new Problem('forbidden');
  const session = await findSession(client, actor.sessionId);
  if (session?.userId !== actor.userId || !sessionRuns(session, at)) throw new Problem('session_ended');
  const user = await findUser(client, actor.userId);
  if (!user || user.blockedAt) throw new Problem('session_ended');
  return { actor, user, factorAt: session.factorAt };
}

/**
 * For sensitive acts: the user of a running session in which the second factor was given a short while ago
 * (`FACTOR_RECENT_MINUTES`). Throws Problem `sign_in_again` otherwise; every form of the portal then asks for the code
 * and sends itself once more, see `useStepUp`. Also `forbidden` and `session_ended`.
 */
export async function requireRecentFactor(
  client: Db | Tx,
  actor: Actor,
  at: Date,
): Promise<{ actor: SignedInActor; user: SignInUser }> {
  const signedIn = await signedInUser(client, actor, at);
  if (!factorIsRecent(signedIn.factorAt, at)) throw new Problem('sign_in_again');
  return signedIn;
}
