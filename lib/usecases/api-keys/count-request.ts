import { type Limit, type Spent, spendOne } from '@/lib/db/rate-limit';
import type { ProgramActor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { guardTries } from '../accounts/parts/guard-tries';

/** How many requests one key may do in a minute: reading is cheap, writing sets people and the CA to work. */
export const requestLimits = {
  reads: { name: 'api_reads', tries: 300, perSeconds: 60, blockSeconds: 0 },
  writes: { name: 'api_writes', tries: 30, perSeconds: 60, blockSeconds: 0 },
} as const satisfies Record<string, Limit>;
export type RequestKind = keyof typeof requestLimits;

/** Counts a request of a program. The limit is the key's: another key of the account has its own. */
export function countRequest({ apiKeyId }: ProgramActor, kind: RequestKind): Promise<Spent> {
  return spendOne(requestLimits[kind], apiKeyId);
}

/** Keys cannot be guessed; whoever sends wrong ones all the same only keeps us busy. */
const wrongKeyLimit: Limit = { name: 'api_wrong_key', tries: 60, perSeconds: 60, blockSeconds: 60 };

/** Counts a request with a key that does not work, by network address. Throws `too_many_requests`. */
export async function countWrongKey(ipAddress: string): Promise<void> {
  if (ipAddress === '') return;
  await guardTries(wrongKeyLimit, ipAddress, 'too_many_requests');
}

/** Refuses a request beyond the limit. Throws `too_many_requests`. */
export function needAllowed({ allowed, resetSeconds }: Spent): void {
  if (!allowed) throw new Problem('too_many_requests', { params: { minutes: Math.ceil(resetSeconds / 60) } });
}
