import { setTimeout as pause } from 'node:timers/promises';
import { env } from '@/lib/base/env';
import { hashToken } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Entry, Gate } from '@/lib/digicert/gate';
import { type CaLane, laneRules } from '@/lib/domain/ca/lane';
import { blockedAfterRefusal, nextTurn, stillCounting } from '@/lib/domain/ca/limit';
import { passThrough, recordAnswer, recordFailure } from './circuit';

/** Under which the use of the key is counted: never the key itself. */
export const quotaKey = (): string => hashToken(env().DIGICERT_API_KEY);

/**
 * The gate that all our processes share through PostgreSQL: the CA's limits are kept before the CA has to say so, and a
 * CA that does not answer is left alone. `lane` says who waits. The database's clock counts, so that machines whose
 * clocks differ count alike.
 */
export function caGate(lane: CaLane, key = quotaKey()): Gate {
  return {
    enter: () => waitForTurn(key, lane),
    limited: (retryAfterMs) => block(key, retryAfterMs),
    ended: (end, probe) => (end === 'answered' ? recordAnswer() : recordFailure(probe)),
  };
}

async function waitForTurn(key: string, lane: CaLane): Promise<Entry> {
  let patience = laneRules[lane].patienceMs;
  for (;;) {
    const { entry, at } = await takeTurn(key, lane);
    if (entry.go || entry.why === 'silent') return entry;
    // Those who wait for the same moment come a little apart.
    const wait = entry.from.getTime() - at.getTime() + Math.random() * 100;
    if (wait > patience) return entry;
    patience -= wait;
    await pause(wait);
  }
}

interface Turn {
  entry: Entry;
  /** The moment by the database. */
  at: Date;
}

function takeTurn(key: string, lane: CaLane): Promise<Turn> {
  return transaction(async (tx) => {
    const quota = await lockQuota(tx, key);
    const { at, blockedUntil } = quota;
    const grants = stillCounting(quota.grants, at);
    const turn = nextTurn(grants, { at, lane, blockedUntil });
    if (!turn.go) return { at, entry: { go: false, why: 'limit', from: turn.from } };
    const passage = await passThrough(tx, at);
    if (passage.may === 'wait') return { at, entry: { go: false, why: 'silent', from: passage.until } };
    await tx.caQuota.update({ where: { key }, data: { grants: [...grants, at] } });
    return { at, entry: { go: true, probe: passage.may === 'probe' } };
  });
}

interface Quota {
  grants: Date[];
  blockedUntil: Date | null;
  at: Date;
}

/** The row of the key, locked until the transaction ends; made when it is not there. */
async function lockQuota(tx: Tx, key: string): Promise<Quota> {
  const [quota] = await tx.$queryRaw<Quota[]>`
    INSERT INTO "CaQuota" ("key", "grants", "updatedAt") VALUES (${key}, '{}', clock_timestamp())
    ON CONFLICT ("key") DO UPDATE SET "updatedAt" = clock_timestamp()
    RETURNING "grants", "blockedUntil", clock_timestamp() AS "at"`;
  if (!quota) throw new Error('The quota of the CA could not be locked');
  return quota;
}

async function block(key: string, retryAfterMs: number | undefined): Promise<void> {
  await transaction(async (tx) => {
    const { at } = await lockQuota(tx, key);
    await tx.caQuota.update({
      where: { key },
      data: { blockedUntil: blockedAfterRefusal(at, retryAfterMs) },
    });
  });
}
