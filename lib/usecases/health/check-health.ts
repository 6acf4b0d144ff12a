import { db } from '@/lib/db/client';
import { Problem } from '@/lib/domain/problem';
import { watchReminders } from '../reminders/last-run';

/**
 * Says whether the portal can do its work: its database answers. Throws Problem `unavailable` when it does not. A worker
 * that stopped makes the web no less able to serve, so `reminders` tells of it apart; looking at it raises the alarm
 * among staff, by a way that needs no worker.
 */
export async function checkHealth(): Promise<{ ok: true; reminders: 'ok' | 'late' }> {
  try {
    await db().$queryRaw`SELECT 1`;
    const { ok } = await watchReminders();
    return { ok: true, reminders: ok ? 'ok' : 'late' };
  } catch (cause) {
    throw new Problem('unavailable', { cause });
  }
}

/** For a watcher of the reminders alone. Throws Problem `unavailable` when they did not run for more than a day. */
export async function checkReminders(): Promise<{ ok: true; lastRun: Date }> {
  const { ok, lastRun } = await watchReminders();
  if (!ok) throw new Problem('unavailable');
  return { ok: true, lastRun };
}
