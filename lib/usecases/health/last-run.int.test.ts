import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/client';
import { addDays } from '@/lib/domain/validity/dates';
import { problemOf } from '../links/links.fixture';
import { nudgeRound } from '../nudges/nudge-round';
import * as remindAccount from '../reminders/remind-account';
import { certificateEnding, digestsTo, owner } from '../reminders/reminders.fixture';
import { sendReminders } from '../reminders/send-reminders';
import { checkHealth, checkReminders } from './check-health';
import { runLateAgain, watchRound, watchRounds } from './last-run';

const now = new Date();
const hoursOn = (hours: number) => addDays(now, hours / 24);

beforeEach(() => db().setting.deleteMany());
afterAll(() => db().$disconnect());

const jobs = async (name = 'send-reminders') => {
  const rows = await db().$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker.jobs WHERE key = ${name}`;
  return rows.length;
};

it('M62 a round that stayed away is asked for by the sweep, then staff get it as work, once', async () => {
  await sendReminders(now);
  await runLateAgain(hoursOn(24));
  expect(await jobs()).toBe(0);
  await runLateAgain(hoursOn(25));
  await runLateAgain(hoursOn(25.5));
  expect(await jobs()).toBe(1);
  expect((await watchRound('reminders', hoursOn(25.9))).ok).toBe(true);
  expect((await watchRound('reminders', hoursOn(26.1))).ok).toBe(false);
  await watchRound('reminders', hoursOn(27));
  expect(await db().workItem.count({ where: { kind: 'job_stopped' } })).toBe(1);
});

it('M62 health tells of late reminders without a worker: apart, and as trouble of their own', async () => {
  await sendReminders(hoursOn(-27));
  expect(await checkHealth()).toEqual({ ok: true, reminders: 'late', late: ['reminders'] });
  expect(await problemOf(checkReminders())).toBe('unavailable');
  await sendReminders(now);
  expect(await checkHealth()).toEqual({ ok: true, reminders: 'ok', late: [] });
  expect(await checkReminders()).toMatchObject({ ok: true, lastRun: now });
});

it('M43 reminders to whoever an order waits for that stay away are asked for again, then told to staff once', async () => {
  await db().workItem.deleteMany({ where: { kind: 'job_stopped' } });
  await nudgeRound(now);
  await runLateAgain(hoursOn(1.9));
  expect(await jobs('nudge-round')).toBe(0);
  await runLateAgain(hoursOn(2));
  expect(await jobs('nudge-round')).toBe(1);
  expect(await watchRounds(hoursOn(3.9))).toEqual([]);
  for (const hours of [4, 5]) expect(await watchRounds(hoursOn(hours))).toContain('nudges');
  const work = await db().workItem.findMany({ where: { kind: 'job_stopped' } });
  expect(work.map(({ params }) => params)).toContainEqual({
    about: 'nudges_stopped',
    since: expect.any(String),
  });
  expect(work.filter(({ dedupeKey }) => dedupeKey.startsWith('job_stopped:nudges'))).toHaveLength(1);
  await nudgeRound(hoursOn(5));
  expect(await watchRounds(hoursOn(6))).not.toContain('nudges');
});

it('M62 what fails in one account holds up no other, and the round does not count as run', async () => {
  const [broken, fine] = [await owner(), await owner()];
  await certificateEnding({ ...broken, notAfter: hoursOn(24 * 7) });
  await certificateEnding({ ...fine, notAfter: hoursOn(24 * 7) });
  const real = remindAccount.remindAccount;
  const spy = vi.spyOn(remindAccount, 'remindAccount').mockImplementation((accountId, at) => {
    if (accountId === broken.accountId) throw new Error('broken');
    return real(accountId, at);
  });
  await expect(sendReminders(now)).rejects.toThrow('1 accounts failed');
  expect(await db().setting.count({ where: { value: { equals: true } } })).toBe(0);
  expect(await digestsTo(fine.username)).toHaveLength(1);
  spy.mockRestore();
  await sendReminders(now);
  expect(await digestsTo(broken.username)).toHaveLength(1);
  expect(await digestsTo(fine.username)).toHaveLength(1);
});
