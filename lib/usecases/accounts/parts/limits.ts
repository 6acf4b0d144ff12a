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
  /** Per user, apart from the codes of the app: a recovery code is the way out when those are locked. */
  recovery: { name: 'sign-in-recovery', tries: 5, perSeconds: quarter, blockSeconds: quarter },
} as const satisfies Record<string, Limit>;
