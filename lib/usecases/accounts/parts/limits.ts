import type { Limit } from '@/lib/db/rate-limit';

const minute = 60;
const quarter = 15 * minute;

/**
 * How often sign-in may be tried (ASVS 5.0 6.3.1). First it gets slow, then it locks, and it always opens again by
 * itself; a lock is never a way to keep an owner out for long. Durations in seconds.
 */
export const signInLimits = {
  /** Per username: after five quick tries a minute of rest. */
  slow: { name: 'sign-in-slow', tries: 5, perSeconds: minute, blockSeconds: minute },
  /** Per username: ten tries in a quarter of an hour lock it for a quarter of an hour; the owner is mailed. */
  lock: { name: 'sign-in-lock', tries: 10, perSeconds: quarter, blockSeconds: quarter },
  /** Per network address, over all usernames; high, because an office shares one address. */
  address: { name: 'sign-in-address', tries: 100, perSeconds: quarter, blockSeconds: quarter },
  /** Per user: six digits are guessed by luck once in 300 000 tries, and nobody gets that many. */
  code: { name: 'sign-in-code', tries: 5, perSeconds: quarter, blockSeconds: quarter },
  /** Per user, for the first code of a new app: apart, because the old app's codes may just have been locked. */
  newCode: { name: 'new-authenticator-code', tries: 10, perSeconds: quarter, blockSeconds: quarter },
  /** Per user, apart from the codes of the app: a recovery code is the way out when those are locked. */
  recovery: { name: 'sign-in-recovery', tries: 5, perSeconds: quarter, blockSeconds: quarter },
  /** Per user: the password once more, on a mailed link or before it is changed. */
  password: { name: 'password-again', tries: 5, perSeconds: quarter, blockSeconds: quarter },
  /** Per name typed at "forgotten password", and per user who changes the address: a mailbox is not flooded. */
  reset: { name: 'password-reset', tries: 3, perSeconds: 60 * minute, blockSeconds: 60 * minute },
} as const satisfies Record<string, Limit>;

/** What too many tries can close for one network address. */
export const locksOfAddress: readonly Limit[] = [signInLimits.address];

/** What too many tries can close for one user, each with the key it is counted under. */
export function locksOfUser({ id, username }: { id: string; username: string }) {
  const { slow, lock, code, recovery, newCode, password } = signInLimits;
  const byUsername = [slow, lock].map((limit) => [limit, username] as const);
  return [...byUsername, ...[code, recovery, newCode, password].map((limit) => [limit, id] as const)];
}
