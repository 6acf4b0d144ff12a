import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { addDays } from '@/lib/domain/validity/dates';
import { dateText } from '@/lib/views/date-text';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { problemOf } from '../links/links.fixture';
import { cancelOrder } from '../orders/cancel-order';
import { type Outside, runJobs, startOutside } from '../orders/orders.fixture';
import { readOrder } from '../orders/read-order';
import { issued, submitted, waitingForApproval } from '../orders/stages.fixture';
import { sayInstalled } from '../renewal/say-installed';
import { nudgeRound } from './nudge-round';
import { stopReminders } from './stop-reminders';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());

const inDays = (count: number) => addDays(new Date(), count);
const mailsOf = (orderId: string, template: string) =>
  db().mail.findMany({ where: { orderId, template }, orderBy: { queuedAt: 'asc' } });
const count = async (orderId: string, template: string) => (await mailsOf(orderId, template)).length;
const staff: Actor = { kind: 'staff', userId: newId(), staffRole: 'sales', sessionId: newId() };

describe('M43 a representative who forgets', () => {
  it('is reminded once per stage, whatever runs how often, and the page says when next', async () => {
    const { orderId, actor, representative } = await submitted();
    await nudgeRound(inDays(1));
    expect(await count(orderId, 'identity_reminder')).toBe(0);
    await Promise.all([nudgeRound(inDays(2.1)), nudgeRound(inDays(2.1))]);
    await nudgeRound(inDays(4));
    expect(await count(orderId, 'identity_reminder')).toBe(1);
    await nudgeRound(inDays(5.1));
    // Days on which nothing ran are not made up for.
    await nudgeRound(inDays(30));
    const sent = await mailsOf(orderId, 'identity_reminder');
    expect(sent.map(({ to }) => to)).toEqual([representative, representative, representative]);
    await nudgeRound(inDays(60));
    expect(await count(orderId, 'identity_reminder')).toBe(3);
    const { nudges } = await readOrder(actor, orderId);
    expect(nudges).toMatchObject([{ kind: 'verify_identity', next: expect.any(Date) }]);
    await runJobs();
    expect((await mailsOf(orderId, 'identity_reminder')).every(({ state }) => state === 'sent')).toBe(true);
  });

  it('is reminded of the approval, and of nothing once it is given, declined or the order canceled', async () => {
    const { orderId, actor } = await waitingForApproval(outside);
    await nudgeRound(inDays(2.1));
    expect(await count(orderId, 'approval_reminder')).toBe(1);
    expect(await count(orderId, 'identity_reminder')).toBe(0);
    await cancelOrder(actor, { orderId, reason: 'Verkeerde organisatie' });
    await nudgeRound(inDays(9.1));
    expect(await count(orderId, 'approval_reminder')).toBe(1);
    expect((await readOrder(actor, orderId)).nudges).toEqual([]);
  });

  it('is reminded no more when the customer wants it so, and again when they want that', async () => {
    const { orderId, actor } = await submitted();
    await stopReminders(actor, { orderId, stop: true });
    await stopReminders(actor, { orderId, stop: true });
    await nudgeRound(inDays(2.1));
    expect(await count(orderId, 'identity_reminder')).toBe(0);
    expect(await readOrder(actor, orderId)).toMatchObject({ remindersStopped: true });
    expect(await db().orderEvent.count({ where: { orderId, name: 'reminders_stopped' } })).toBe(1);
    await stopReminders(actor, { orderId, stop: false });
    await nudgeRound(inDays(5.1));
    expect(await count(orderId, 'identity_reminder')).toBe(1);
  });

  it('nobody else stops them', async () => {
    const { orderId } = await submitted();
    const other = await signedIn((await makeUser()).userId);
    for (const stranger of [{ kind: 'nobody' } as const, other, staff]) {
      expect(await problemOf(stopReminders(stranger, { orderId, stop: true }))).toBe('not_found');
    }
  });
});

describe('M43 an applicant who forgets', () => {
  it('S0-STA-09 hears that the link to make the certificate ends, that it ended, and is asked later whether it works', async () => {
    const { orderId, actor } = await issued(outside);
    for (const days of [7.1, 29.1, 30.1]) await nudgeRound(inDays(days));
    expect([await count(orderId, 'key_link_ending'), await count(orderId, 'key_link_ended')]).toEqual([2, 1]);
    const completedAt = new Date();
    const [ending] = await mailsOf(orderId, 'key_link_ending');
    const { collectBefore } = await readOrder(actor, orderId);
    expect(ending?.data).toMatchObject({ before: dateText(collectBefore ?? new Date(0), 'nl') });
    const done = { state: 'completed', completedAt, stateSince: completedAt } as const;
    await db().certificateOrder.update({ where: { id: orderId }, data: done });
    await nudgeRound(inDays(14.1));
    await nudgeRound(inDays(15));
    expect(await count(orderId, 'installed_check')).toBe(1);
    await sayInstalled(actor, orderId);
    expect((await readOrder(actor, orderId)).nudges).toEqual([]);
  });
});
