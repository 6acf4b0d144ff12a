import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { User } from '@/lib/db/generated/client';
import { canResetFactor } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { readSignInLock } from '../accounts/read-sign-in-locks';
import { knownId } from '../known-id';
import { readFactorResets } from './read-factor-resets';

/**
 * For each person of an account: until when too many tries keep them out, and the cases of a lost authenticator. Null
 * for who may do nothing about it.
 */
export async function readSignInAccess(actor: Actor, accountId: string, at: Date = now()) {
  if (!canResetFactor(actor)) return null;
  const people = await db().user.findMany({
    where: { accountId: knownId(accountId) },
    orderBy: { createdAt: 'asc' },
  });
  return Promise.all(people.map((person) => accessOf(actor, person, at)));
}

/** The same for one person. Throws `forbidden`, and `own_account` for oneself. */
export async function accessOf(
  actor: Actor,
  { id, firstName, lastName, email, setUpAt, blockedAt }: User,
  at: Date = now(),
) {
  return {
    id,
    name: `${firstName} ${lastName}`,
    email,
    unfinished: setUpAt === null && blockedAt === null,
    /** Who never had an authenticator cannot have lost it. */
    mayReset: setUpAt !== null && blockedAt === null,
    lockedUntil: await readSignInLock(actor, { userId: id }, at),
    resets: await readFactorResets(actor, id),
  };
}
