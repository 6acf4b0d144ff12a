import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { isAlarming, runsAgain } from '@/lib/domain/reminder/job-alarm';
import { enqueue } from '@/lib/jobs/enqueue';
import { dateText } from '@/lib/views/date-text';
import { raiseWorkItem } from '../staff/raise-work-item';

const name = 'reminders_last_run';

/** Writes down that the reminders went through, all of them. An older run that ends later takes nothing back. */
export async function recordGoodRun(at: Date): Promise<void> {
  await db().$executeRaw`
    INSERT INTO "Setting" ("name", "value", "updatedAt") VALUES (${name}, 'true', ${at})
    ON CONFLICT ("name") DO UPDATE SET "updatedAt" = greatest("Setting"."updatedAt", excluded."updatedAt")`;
}

/** When the reminders last went through. A database that never saw them counts from its first look. */
async function lastGoodRun(at: Date): Promise<Date> {
  await db().setting.createMany({ data: { name, value: false, updatedAt: at }, skipDuplicates: true });
  const { updatedAt } = await db().setting.findUniqueOrThrow({ where: { name } });
  return updatedAt;
}

/** Asks for a run outside the schedule when the last one lies too far back: part of the sweep. */
export async function remindAgain(at: Date): Promise<void> {
  if (!runsAgain(await lastGoodRun(at), at)) return;
  await enqueue(db(), 'send-reminders', {}, { key: 'send-reminders' });
}

/**
 * The dead man's switch (incident certmate#417): when the reminders did not go through for more than a day, staff get
 * it as work, once for each time it goes wrong. Called by whoever watches the health of the web process, so that a dead
 * worker is seen as well; and by the sweep.
 */
export async function watchReminders(at: Date = now()): Promise<{ ok: boolean; lastRun: Date }> {
  const lastRun = await lastGoodRun(at);
  if (!isAlarming(lastRun, at)) return { ok: true, lastRun };
  await transaction((tx) =>
    raiseWorkItem(tx, {
      kind: 'job_stopped',
      params: { about: 'reminders_stopped', since: dateText(lastRun, 'nl', 'datetime') },
      dedupeKey: `job_stopped:reminders:${lastRun.toISOString()}`,
    }),
  );
  return { ok: false, lastRun };
}
