import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { addWorkingDays } from '@/lib/domain/validity/working-days';
import { problemOf } from '../links/links.fixture';
import { finishWork } from './finish-work';
import { listDoneWork, listWork } from './list-work';
import { raiseWorkItem } from './raise-work-item';
import { auditActions, makeOrder, staff } from './staff.fixture';
import { handBackWork, takeWork } from './take-work';

beforeEach(async () => {
  await db().workItem.deleteMany();
});

afterAll(() => db().$disconnect());

async function raise(dedupeKey: string, createdAt = new Date()) {
  const { order } = await makeOrder();
  const item = {
    kind: 'ca_unclear',
    orderId: order.id,
    params: { about: 'status_unknown', status: 'odd' },
    dedupeKey,
  } as const;
  await transaction((tx) => raiseWorkItem(tx, item));
  const { id } = await db().workItem.update({
    where: { dedupeKey },
    data: { createdAt, promisedAt: createdAt },
  });
  return { id, order, again: () => transaction((tx) => raiseWorkItem(tx, item)) };
}

describe('the work queue', () => {
  it('M71 shows what was promised first at the top, with the order and its account', async () => {
    const young = await raise('young');
    const old = await raise('old', new Date('2026-01-05T08:00:00.000Z'));
    const { items, waiting } = await listWork(await staff('validation'));
    expect(items.map(({ id }) => id)).toEqual([old.id, young.id]);
    expect(items[0]).toMatchObject({
      order: { number: old.order.number },
      account: { id: old.order.accountId },
    });
    expect(waiting).toBe(2);
  });

  it('M71 loses an item once, under two clicks, with who and why', async () => {
    const { id, order } = await raise('twice');
    const actor = await staff('validation');
    const clicks = [1, 2].map(() => finishWork(actor, { id, outcome: 'Gebeld met DigiCert' }));
    const ends = await Promise.allSettled(clicks);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await problemOf(finishWork(actor, { id, outcome: 'nog eens' }))).toBe('conflict');
    expect(await auditActions(order.id)).toEqual(['finish_work']);
    expect((await listWork(actor)).items).toEqual([]);
    expect(await listDoneWork(actor)).toEqual([
      expect.objectContaining({ id, doneBy: 'Jo de Vries', outcome: 'Gebeld met DigiCert' }),
    ]);
  });

  it('keeps an item whose outcome is not told', async () => {
    const { id } = await raise('silent');
    expect(await problemOf(finishWork(await staff('admin'), { id, outcome: ' ' }))).toBe('invalid_input');
    expect((await listWork(await staff('admin'))).waiting).toBe(1);
  });

  it('does not ask again what a job sees again', async () => {
    const { id, again } = await raise('seen');
    const actor = await staff('validation');
    await finishWork(actor, { id, outcome: 'bekend' });
    await again();
    expect((await listWork(actor)).items).toEqual([]);
  });

  it('is taken by one, seen by all, and given back', async () => {
    const { id } = await raise('taken');
    const [one, other, admin] = [await staff('validation'), await staff('validation'), await staff('admin')];
    await takeWork(one, id);
    await takeWork(one, id);
    expect(await problemOf(takeWork(other, id))).toBe('conflict');
    expect(await problemOf(handBackWork(other, id))).toBe('conflict');
    expect((await listWork(other)).items[0]).toMatchObject({ takenBy: 'Jo de Vries', takenByMe: false });
    expect((await listWork(one, { whose: 'mine' })).items.map((item) => item.id)).toEqual([id]);
    expect((await listWork(one, { whose: 'free' })).items).toEqual([]);
    expect((await listWork(other, { whose: 'mine' })).items).toEqual([]);
    await handBackWork(admin, id);
    expect((await listWork(one, { whose: 'free' })).items.map((item) => item.id)).toEqual([id]);
  });

  it('shows one kind, and goes on by key', async () => {
    const { order } = await raise('kind');
    await db().workItem.createMany({
      data: Array.from({ length: 55 }, (_, index) => ({
        id: newId(),
        kind: 'order_stuck' as const,
        dedupeKey: `many ${index}`,
        orderId: order.id,
        createdAt: new Date(),
        promisedAt: new Date(1_800_000_000_000 + Math.floor(index / 5)),
      })),
    });
    const actor = await staff('admin');
    const first = await listWork(actor, { kind: 'order_stuck' });
    const second = await listWork(actor, { kind: 'order_stuck', after: first.nextAfter });
    const ids = new Set([...first.items, ...second.items].map(({ id }) => id));
    expect([first.waiting, first.items.length, ids.size, second.nextAfter]).toEqual([55, 50, 55, undefined]);
    expect((await listWork(actor, { kind: 'ca_unclear' })).items).toHaveLength(1);
    expect(await listWork(actor, { kind: 'order_stuck', after: "' or 1=1" })).toEqual(first);
  });

  it('M71 promises a moment in working days', async () => {
    const { id } = await raise('promise');
    await db().workItem.delete({ where: { id } });
    const { order } = await makeOrder();
    await transaction((tx) =>
      raiseWorkItem(tx, { kind: 'payment_unclear', orderId: order.id, dedupeKey: 'two days' }),
    );
    const item = await db().workItem.findUniqueOrThrow({ where: { dedupeKey: 'two days' } });
    expect(item.promisedAt).toEqual(addWorkingDays(item.createdAt, 2));
  });
});
