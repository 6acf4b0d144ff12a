import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { type CheckKind, checkKinds } from '@/lib/domain/checks/check-kinds';
import { type MeasuredDuration, measure, measuredDays } from '@/lib/domain/checks/measured-duration';
import { addDays } from '@/lib/domain/validity/dates';
import { durationsSetting } from './read-durations';

/** The newest that many of a kind are enough for a percentile, however many orders there are. */
const mostSamples = 2000;

/** These begin when their row leaves "later". */
const waiting: ReadonlySet<CheckKind> = new Set<CheckKind>(['approval', 'device']);

/** Only what ended in it counts. */
interface Window {
  readonly since: Date;
  readonly until: Date;
}

interface Span {
  readonly from: Date;
  readonly to: Date;
}

/**
 * Measures how long each kind of check took over the last half year and keeps the result (M39): the nightly job. A kind
 * with too few finished checks keeps none, so that the page falls back to the documented default.
 */
export async function measureDurations(at: Date = now()): Promise<void> {
  const since = addDays(at, -measuredDays);
  const measured: [CheckKind, MeasuredDuration][] = [];
  for (const kind of checkKinds) {
    const result = measure(await finishedChecks(kind, { since, until: at }));
    if (result) measured.push([kind, result]);
  }
  const value = Object.fromEntries(measured) as object;
  await db().setting.upsert({
    where: { name: durationsSetting },
    create: { name: durationsSetting, value, updatedAt: at },
    update: { value, updatedAt: at },
  });
}

/**
 * When each finished check could begin and when it passed. The CA's accepting of the order begins all checks at once but
 * those that wait for others. The key file is made between issue and collecting.
 */
function finishedChecks(kind: CheckKind, window: Window): Promise<Span[]> {
  if (kind === 'key') return collectedKeys(window);
  const { since, until } = window;
  return db().$queryRaw<Span[]>`
    SELECT begun.at AS "from", passed.at AS "to"
    FROM (
      SELECT "orderId", max("at") AS at FROM "OrderEvent"
      WHERE "name" = 'check_changed' AND "detail"->>'check' = ${kind} AND "detail"->>'state' = 'passed'
        AND "at" BETWEEN ${since} AND ${until}
      GROUP BY "orderId"
    ) passed
    CROSS JOIN LATERAL (
      SELECT min("at") AS at FROM "OrderEvent" e
      WHERE e."orderId" = passed."orderId" AND CASE WHEN ${waiting.has(kind)}
        THEN e."name" = 'check_changed' AND e."detail"->>'check' = ${kind} AND e."detail"->>'state' IN ('todo', 'busy')
        ELSE e."name" = 'accept' END
    ) begun
    WHERE begun.at IS NOT NULL AND begun.at <= passed.at
    ORDER BY passed.at DESC LIMIT ${mostSamples}`;
}

function collectedKeys({ since, until }: Window): Promise<Span[]> {
  return db().$queryRaw<Span[]>`
    SELECT issued.at AS "from", collected."at" AS "to"
    FROM "OrderEvent" collected
    CROSS JOIN LATERAL (
      SELECT max("at") AS at FROM "OrderEvent" e
      WHERE e."orderId" = collected."orderId" AND e."name" = 'issue' AND e."at" <= collected."at"
    ) issued
    WHERE collected."name" = 'collect' AND collected."at" BETWEEN ${since} AND ${until} AND issued.at IS NOT NULL
      AND issued.at < collected."at"
    ORDER BY collected."at" DESC LIMIT ${mostSamples}`;
}
