import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { problemOf } from '../links/links.fixture';
import { finishWork } from './finish-work';
import { listWork } from './list-work';
import { raiseWorkItem } from './raise-work-item';
import { auditActions, makeOrder, staff } from './staff.fixture';

beforeEach(async () => {
  await db().workItem.deleteMany();
});

afterAll(() => db().$disconnect());

async function raise(dedupeKey: string, createdAt = new Date()) {
  const { order } = await makeOrder();
  const item = { kind: 'ca_unclear', orderId: order.id, note: 'The CA says "odd"', dedupeKey } as const;
  await transaction((tx) => raiseWorkItem(tx, item));
  const { id } = await db().workItem.update({ where: { dedupeKey }, data: { createdAt } });
  return { id, order, again: () => transaction((tx) => raiseWorkItem(tx, item)) };
}

describe('the work queue', () => {
  it('shows the oldest first, with the order and its account', async () => {
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

  it('loses an item once, under two clicks, with who and why', async () => {
    const { id, order } = await raise('twice');
    const actor = await staff('validation');
    const clicks = [1, 2].map(() => finishWork(actor, { id, outcome: 'Gebeld met DigiCert' }));
    const ends = await Promise.allSettled(clicks);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await problemOf(finishWork(actor, { id, outcome: 'nog eens' }))).toBe('conflict');
    expect(await auditActions(order.id)).toEqual(['finish_work']);
    const { items, done } = await listWork(actor);
    expect(items).toEqual([]);
    expect(done).toEqual([
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
});
