import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canAdminister } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { requireRecentFactor } from '../../accounts/parts/recent-factor';

export type AdminActor = Extract<Actor, { kind: 'staff' }>;

/** One of our people who may change who works here. Throws `forbidden`. */
export function adminOf(actor: Actor): AdminActor {
  if (actor.kind !== 'staff' || !canAdminister(actor)) throw new Problem('forbidden');
  return actor;
}

const canSignIn = { staffRole: 'admin', blockedAt: null, setUpAt: { not: null } } as const;

/** Administrators who can sign in. */
export function activeAdmins(tx: Tx) {
  return tx.user.findMany({ where: canSignIn, select: { id: true } });
}

/** One name for all changes of our own people; any number that nothing else uses. */
const turnOfColleagues = 7_305_101;

/** Makes the changes of our own people take turns until the end of the transaction. */
export async function lockColleagues(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${turnOfColleagues})`;
}

/**
 * Runs a change of our own people, for which the second factor was given a short while ago. Such changes take turns,
 * and each looks again whether who makes it still is an administrator: two who switch each other off at once end with
 * one. As nobody may do it to themselves, one always stays. Throws `forbidden`, `session_ended` and `sign_in_again`.
 */
export async function adminsAct<T>(
  actor: Actor,
  at: Date,
  work: (tx: Tx, admin: AdminActor) => Promise<T>,
): Promise<T> {
  const admin = adminOf(actor);
  return transaction(async (tx) => {
    await lockColleagues(tx);
    await requireRecentFactor(tx, actor, at);
    const admins = await activeAdmins(tx);
    if (!admins.some(({ id }) => id === admin.userId)) throw new Problem('forbidden');
    return work(tx, admin);
  });
}
