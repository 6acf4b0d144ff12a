import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { hashToken } from '@/lib/base/ids';
import { db } from './client';

/** How often something may be tried before it has to wait. Counted in the database, so by all processes together. */
export interface Limit {
  readonly name: string;
  readonly tries: number;
  /** The tries are counted over this many seconds. */
  readonly perSeconds: number;
  /** After too many tries nothing is accepted for this many seconds; then it opens by itself. */
  readonly blockSeconds: number;
}

export interface Allowance {
  readonly allowed: boolean;
  /** True for the one try that closed the door: the moment to warn the owner. */
  readonly closedNow: boolean;
  /** Seconds to wait; 0 when allowed. */
  readonly waitSeconds: number;
}

interface Statement {
  text: string;
  values: unknown[];
}

/** The library speaks to a PostgreSQL client; ours is the one of Prisma. It computes with `expire` as a number. */
const store = {
  async query({ text, values }: Statement) {
    const rows = await db().$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(text, ...values);
    return {
      rows: rows.map((row) => ({ ...row, expire: row.expire === null ? null : Number(row.expire) })),
      rowCount: rows.length,
    };
  },
};

const limiters = new Map<string, RateLimiterPostgres>();

function limiterOf(limit: Limit): RateLimiterPostgres {
  const known = limiters.get(limit.name);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: store,
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: limit.name,
    points: limit.tries,
    duration: limit.perSeconds,
    blockDuration: limit.blockSeconds,
  });
  limiters.set(limit.name, limiter);
  return limiter;
}

/** Counts one try. `key` says whose; only its hash is stored, so that the counters hold no names or addresses. */
export async function countTry(limit: Limit, key: string): Promise<Allowance> {
  try {
    await limiterOf(limit).consume(hashToken(key));
    return { allowed: true, closedNow: false, waitSeconds: 0 };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return {
      allowed: false,
      closedNow: refusal.consumedPoints === limit.tries + 1,
      waitSeconds: Math.ceil(refusal.msBeforeNext / 1000),
    };
  }
}

export interface Spent {
  readonly allowed: boolean;
  /** How many requests are left in this window. */
  readonly left: number;
  /** Seconds until the window is over and all are there again. */
  readonly resetSeconds: number;
}

/** Counts one request, and tells how many are left. */
export async function spendOne(limit: Limit, key: string): Promise<Spent> {
  const spent = (allowed: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Spent => ({
    allowed,
    left: remainingPoints,
    resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  });
  try {
    return spent(true, await limiterOf(limit).consume(hashToken(key)));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return spent(false, refusal);
  }
}

/** Until when nothing is accepted for this key; null when it is open. Counts nothing. */
export async function closedUntil(limit: Limit, key: string, at: Date): Promise<Date | null> {
  const state = await limiterOf(limit).get(hashToken(key));
  const closed = state !== null && state.consumedPoints > limit.tries && state.msBeforeNext > 0;
  return closed ? new Date(at.getTime() + state.msBeforeNext) : null;
}

/** Forgets the tries: the person has shown to be who they say. */
export async function forgetTries(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).delete(hashToken(key));
}
