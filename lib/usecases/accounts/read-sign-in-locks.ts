import { now } from '@/lib/base/clock';
import { findUser } from '@/lib/db/accounts';
import { db } from '@/lib/db/client';
import { closedUntil, type Limit } from '@/lib/db/rate-limit';
import { canUnlockSignIn } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { locksOfAddress, locksOfUser } from './parts/limits';

/** Whose sign-in: a user's, or everybody's from one network address. */
export type LockedSubject = { readonly userId: string } | { readonly ipAddress: string };

/** The limits that can stand in the way of a subject, each with the key it is counted under. */
export async function limitsOf(subject: LockedSubject): Promise<readonly (readonly [Limit, string])[]> {
  if ('ipAddress' in subject)
    return locksOfAddress.map((limit) => [limit, subject.ipAddress.trim()] as const);
  const user = await findUser(db(), knownId(subject.userId));
  if (!user) throw new Problem('not_found');
  return locksOfUser(user);
}

/**
 * Until when sign-in is closed by too many tries, for sales; null when it is open. Throws Problem `forbidden` or
 * `not_found`.
 */
export async function readSignInLock(
  actor: Actor,
  subject: LockedSubject,
  at: Date = now(),
): Promise<Date | null> {
  if (!canUnlockSignIn(actor)) throw new Problem('forbidden');
  const limits = await limitsOf(subject);
  const ends = await Promise.all(limits.map(([limit, key]) => closedUntil(limit, key, at)));
  const [last] = ends.flatMap((end) => end ?? []).sort((one, other) => other.getTime() - one.getTime());
  return last ?? null;
}
