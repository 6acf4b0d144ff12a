import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { type Actor, nobody } from '@/lib/domain/account/actor';
import { problemOf } from '../links/links.fixture';
import { type ExportedList, exportColumns, exportList } from './export-list';
import { makeOrder, staff } from './staff.fixture';

let made: Awaited<ReturnType<typeof makeOrder>>;
let sales: Actor;
/** More than a screen ever shows of one search. */
const many = 1203;

beforeAll(async () => {
  made = await makeOrder();
  sales = await staff('sales');
  await db().account.createMany({
    data: Array.from({ length: many }, (_, index) => ({
      id: newId(),
      number: String(8_000_000 + index),
      name: `Veel ${index}`,
      createdAt: new Date(1_760_000_000_000 + Math.floor(index / 7)),
    })),
  });
});
afterAll(() => db().$disconnect());

async function rowsOf<List extends ExportedList>(list: List, filter: Parameters<typeof exportList<List>>[2]) {
  const { columns, batches } = await exportList(sales, list, filter);
  const rows: string[][] = [];
  for await (const batch of batches) rows.push(...batch);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  return rows;
}

const exported = () => db().auditEntry.findMany({ where: { action: 'export_list' }, orderBy: { id: 'asc' } });

describe('S0-ACT-05 lists as a file', () => {
  it('hold every row once, as filtered, also of a word in very many names, over many batches', async () => {
    const rows = await rowsOf('accounts', { search: 'veel' });
    expect(rows).toHaveLength(many);
    const all = await rowsOf('accounts', {});
    expect(new Set(all.map(([number]) => number)).size).toBe(await db().account.count());
  });

  it('show an order as its list does', async () => {
    const [row] = await rowsOf('orders', { search: made.order.number });
    expect(row).toEqual(
      expect.arrayContaining([made.order.number, made.order.commonName, 'validating', 'representative']),
    );
  });

  it('are audited: who took what, without what was searched by', async () => {
    const before = (await exported()).length;
    await exportList(sales, 'accounts', { search: made.email, sort: 'created' });
    const entry = (await exported())[before];
    expect(entry).toMatchObject({
      actorKind: 'staff',
      detail: { list: 'accounts', searched: true, sort: 'created' },
    });
    expect(JSON.stringify(entry?.detail)).not.toContain(made.email);
  });

  it.each(Object.keys(exportColumns) as ExportedList[])('of %s are not for others', async (list) => {
    const before = (await exported()).length;
    for (const actor of [nobody, made.actor]) {
      expect(await problemOf(exportList(actor, list, {}))).toBe('forbidden');
    }
    expect((await exported()).length).toBe(before);
  });

  it('of invoices are not for validation', async () => {
    expect(await problemOf(exportList(await staff('validation'), 'invoices', {}))).toBe('forbidden');
  });
});
