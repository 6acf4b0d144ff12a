import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/client';
import { addDays } from '@/lib/domain/validity/dates';
import { checkHealth, checkReminders } from '../health/check-health';
import { problemOf } from '../links/links.fixture';
import { remindAgain, watchReminders } from './last-run';
import * as remindAccount from './remind-account';
import { certificateEnding, digestsTo, owner } from './reminders.fixture';
import { sendReminders } from './send-reminders';

const now = new Date();
const hoursOn = (hours: number) => addDays(now, hours / 24);

beforeEach(() => db().setting.deleteMany());
afterAll(() => db().$disconnect());

const jobs = async () => {
  const rows = await db().$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker.jobs WHERE key = 'send-reminders'`;
  return rows.length;
};

it('M62 a round that stayed away is asked for by the sweep, then staff get it as work, once', async () => {
  await sendReminders(now);
  await remindAgain(hoursOn(24));
  expect(await jobs()).toBe(0);
  await remindAgain(hoursOn(25));
  await remindAgain(hoursOn(25.5));
  expect(await jobs()).toBe(1);
  expect((await watchReminders(hoursOn(25.9))).ok).toBe(true);
  expect((await watchReminders(hoursOn(26.1))).ok).toBe(false);
  await watchReminders(hoursOn(27));
  expect(await db().workItem.count({ where: { kind: 'job_stopped' } })).toBe(1);
});

it('M62 health tells of late reminders without a worker: apart, and as trouble of their own', async () => {
  await sendReminders(hoursOn(-27));
  expect(await checkHealth()).toEqual({ ok: true, reminders: 'late' });
  expect(await problemOf(checkReminders())).toBe('unavailable');
  await sendReminders(now);
  expect(await checkHealth()).toEqual({ ok: true, reminders: 'ok' });
  expect(await checkReminders()).toMatchObject({ ok: true, lastRun: now });
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
