import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { isAlarming, runsAgain, type WatchedRound, watchedRounds } from '@/lib/domain/reminder/job-alarm';
import { enqueue } from '@/lib/jobs/enqueue';
import { dateText } from '@/lib/views/date-text';
import { raiseWorkItem } from '../staff/raise-work-item';

const settingOf = (round: WatchedRound) => `${round}_last_run`;
const rounds = Object.keys(watchedRounds) as WatchedRound[];

const jobs = {
  reminders: 'send-reminders',
  nudges: 'nudge-round',
  retention: 'retention-round',
} as const satisfies Record<WatchedRound, string>;

/** Writes down that a round went through, all of it. An older run that ends later takes nothing back. */
export async function recordGoodRun(round: WatchedRound, at: Date): Promise<void> {
  await db().$executeRaw`
    INSERT INTO "Setting" ("name", "value", "updatedAt") VALUES (${settingOf(round)}, 'true', ${at})
    ON CONFLICT ("name") DO UPDATE SET "updatedAt" = greatest("Setting"."updatedAt", excluded."updatedAt")`;
}

/** When a round last went through. A database that never saw it counts from its first look. */
async function lastGoodRun(round: WatchedRound, at: Date): Promise<Date> {
  const name = settingOf(round);
  await db().setting.createMany({ data: { name, value: false, updatedAt: at }, skipDuplicates: true });
  const { updatedAt } = await db().setting.findUniqueOrThrow({ where: { name } });
  return updatedAt;
}

/** Asks for a run outside the schedule of every round whose last one lies too far back: part of the sweep. */
export async function runLateAgain(at: Date): Promise<void> {
  for (const round of rounds) {
    if (!runsAgain(round, await lastGoodRun(round, at), at)) continue;
    await enqueue(db(), jobs[round], {}, { key: jobs[round] });
  }
}

/**
 * The dead man's switch (incident certmate#417): when a round did not go through for too long, staff get it as work,
 * once for each time it goes wrong. Called by whoever watches the health of the web process, so that a dead worker is
 * seen as well; and by the sweep.
 */
export async function watchRound(
  round: WatchedRound,
  at: Date = now(),
): Promise<{ ok: boolean; lastRun: Date }> {
  const lastRun = await lastGoodRun(round, at);
  if (!isAlarming(round, lastRun, at)) return { ok: true, lastRun };
  await transaction((tx) =>
    raiseWorkItem(tx, {
      kind: 'job_stopped',
      params: { about: `${round}_stopped`, since: dateText(lastRun, 'nl', 'datetime') },
      dedupeKey: `job_stopped:${round}:${lastRun.toISOString()}`,
    }),
  );
  return { ok: false, lastRun };
}

/** The same for all of them; the names of those that are late. */
export async function watchRounds(at: Date = now()): Promise<readonly WatchedRound[]> {
  const late: WatchedRound[] = [];
  for (const round of rounds) if (!(await watchRound(round, at)).ok) late.push(round);
  return late;
}
