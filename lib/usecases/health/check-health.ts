import { db } from '@/lib/db/client';
import { Problem } from '@/lib/domain/problem';
import type { WatchedRound } from '@/lib/domain/reminder/job-alarm';
import { watchRound, watchRounds } from './last-run';

interface Health {
  readonly ok: true;
  readonly reminders: 'ok' | 'late';
  readonly late: readonly WatchedRound[];
}

/**
 * Says whether the portal can do its work: its database answers. Throws Problem `unavailable` when it does not. A worker
 * that stopped makes the web no less able to serve, so `late` names its rounds that stayed away, and `reminders` the one
 * that matters most; looking at it raises the alarm among staff, by a way that needs no worker.
 */
export async function checkHealth(): Promise<Health> {
  try {
    await db().$queryRaw`SELECT 1`;
    const late = await watchRounds();
    return { ok: true, reminders: late.includes('reminders') ? 'late' : 'ok', late };
  } catch (cause) {
    throw new Problem('unavailable', { cause });
  }
}

/** For a watcher of the reminders alone. Throws Problem `unavailable` when they did not run for more than a day. */
export async function checkReminders(): Promise<{ ok: true; lastRun: Date }> {
  const { ok, lastRun } = await watchRound('reminders');
  if (!ok) throw new Problem('unavailable');
  return { ok: true, lastRun };
}
