import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { Sort } from '@/lib/views/staff-sort';
import { exportList } from './export-list';
import { listAccounts } from './list-accounts';
import { listAllOrders } from './list-all-orders';
import { listInvoices } from './list-invoices';
import { makeOrder, staff } from './staff.fixture';

const names = ['Zuid', 'aarde', 'Éclair', 'Eik', 'Aarde', 'Zuid', 'Zuid', 'eik 2'];
const day = 86_400_000;
const soon = Date.now() + 9 * day;
let sales: Actor;
let made: Awaited<ReturnType<typeof makeOrder>>;

async function addInvoices(accountId: string): Promise<void> {
  const invoice = (sequence: number, totalCents: number, dueAt: number, rest: object = {}) => ({
    id: newId(),
    kind: 'sale' as const,
    year: sequence > 900 ? 2025 : 2026,
    sequence,
    accountId,
    locale: 'nl' as const,
    currency: 'EUR' as const,
    seller: {},
    buyer: {},
    vatRule: 'domestic' as const,
    vatPercent: 0,
    netCents: totalCents,
    vatCents: 0,
    totalCents,
    issuedAt: new Date(soon - sequence * day),
    dueAt: new Date(dueAt),
    ...rest,
  });
  await db().invoice.createMany({
    data: [
      invoice(11, 500, soon),
      invoice(12, 500, soon - 30 * day),
      invoice(9, 20_000, soon, { paidAt: new Date() }),
      invoice(901, 500, soon - 30 * day, { creditedAt: new Date() }),
      invoice(100, 3, soon + day),
    ],
  });
}

beforeAll(async () => {
  made = await makeOrder();
  await makeOrder({ state: 'rejected' });
  await makeOrder({ state: 'draft' });
  sales = await staff('sales');
  await db().account.createMany({
    data: names.map((name, index) => ({
      id: newId(),
      number: String(6_000_000 + index),
      name: `Sorteer ${name}`,
      createdAt: new Date(1_790_000_000_000 + (index % 3)),
    })),
  });
  await addInvoices(made.accountId);
});
afterAll(() => db().$disconnect());

/** All rows of a list, two at a time. */
async function through<Row>(
  read: (after: string | undefined) => Promise<{ rows: Row[]; nextAfter: string | undefined }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    rows.push(...page.rows);
    after = page.nextAfter;
  } while (after);
  return rows;
}

const accounts = (sort: Sort<'accounts'>, search = 'sorteer') =>
  through(async (after) => {
    const { accounts: rows, nextAfter } = await listAccounts(sales, { search, sort, after, take: 2 });
    return { rows, nextAfter };
  });
const orders = (sort: Sort<'orders'>) =>
  through(async (after) => {
    const { orders: rows, nextAfter } = await listAllOrders(sales, { sort, after, take: 2 });
    return { rows, nextAfter };
  });
const invoices = (sort: Sort<'invoices'>) =>
  through(async (after) => {
    const { invoices: rows, nextAfter } = await listInvoices(sales, { sort, after, take: 2 });
    return { rows, nextAfter };
  });

describe('S0-ACT-05 the accounts, sorted and a page at a time', () => {
  it('by name as in a telephone book, whatever capitals and accents', async () => {
    const sorted = (await accounts('name')).map(({ name }) => name.slice(8));
    expect(sorted.map((name) => name.toLowerCase())).toEqual(
      ['aarde', 'aarde', 'Éclair', 'Eik', 'eik 2', 'Zuid', 'Zuid', 'Zuid'].map((name) => name.toLowerCase()),
    );
  });

  it.each(['name', 'number', 'created'] as const)(
    'by %s, each once, and the other way round',
    async (column) => {
      const up = (await accounts(column)).map(({ id }) => id);
      const down = (await accounts(`-${column}`)).map(({ id }) => id);
      expect(new Set(up).size).toBe(names.length);
      expect(down).toEqual(up.toReversed());
    },
  );
});

describe('S0-ACT-05 the orders, sorted and a page at a time', () => {
  it('by state in the order of a life, and the other way round', async () => {
    expect((await orders('state')).map(({ state }) => state)).toEqual(['draft', 'validating', 'rejected']);
    expect((await orders('-state')).map(({ state }) => state)).toEqual(['rejected', 'validating', 'draft']);
  });

  it.each(['number', 'since', 'created'] as const)('by %s, and the other way round', async (column) => {
    const value = (row: Awaited<ReturnType<typeof orders>>[number]) =>
      ({ number: row.number, since: row.stateSince.getTime(), created: row.createdAt.getTime() })[column];
    const up = await orders(column);
    const values = up.map(value);
    expect(values).toEqual(values.toSorted((one, other) => (one < other ? -1 : Number(one > other))));
    expect((await orders(`-${column}`)).map(({ id }) => id)).toEqual(up.map(({ id }) => id).toReversed());
  });
});

describe('S0-ACT-05 the invoices, sorted and a page at a time', () => {
  const sequences = async (sort: Sort<'invoices'>) =>
    (await invoices(sort)).map(({ number }) => Number(number.slice(5)));

  it('by number: by year and then as numbers, not as text', async () => {
    expect(await sequences('number')).toEqual([901, 9, 11, 12, 100]);
    expect(await sequences('-number')).toEqual([100, 12, 11, 9, 901]);
  });

  it('by how they stand: late, open, paid, credited', async () => {
    const states = async (sort: Sort<'invoices'>) => (await invoices(sort)).map(({ state }) => state);
    expect(await states('state')).toEqual(['overdue', 'open', 'open', 'paid', 'credited']);
    expect(await states('-state')).toEqual(['credited', 'paid', 'open', 'open', 'overdue']);
  });

  it('by amount, of which three are alike', async () => {
    const totals = async (sort: Sort<'invoices'>) =>
      (await invoices(sort)).map(({ totalCents }) => totalCents);
    expect(await totals('total')).toEqual([3, 500, 500, 500, 20_000]);
    expect(await totals('-total')).toEqual([20_000, 500, 500, 500, 3]);
    expect(new Set(await sequences('total')).size).toBe(5);
  });

  it('by day of sending and day of payment', async () => {
    expect(await sequences('-issued')).toEqual([9, 11, 12, 100, 901]);
    expect((await sequences('due')).at(-1)).toBe(100);
    expect(await sequences('-due')).toEqual((await sequences('due')).toReversed());
  });
});

describe('where a sorted list goes on', () => {
  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const id = newId();
  const wrong: Record<string, string> = {
    'no cursor': 'x',
    'no list': cursor({ list: 'accounts' }),
    'a cursor of another list': cursor(['orders', 'name', 'sorteer d', id]),
    'a cursor of another sort': cursor(['accounts', '-name', 'sorteer d', id]),
    'a value that cannot be one': cursor(['accounts', 'name', 5, id]),
    'a text the database refuses': cursor(['accounts', 'name', 'sorteer d\u0000', id]),
    'an id that cannot be one': cursor(['accounts', 'name', 'sorteer d', "' or 1=1"]),
    'too many values': cursor(['accounts', 'name', 'sorteer d', id, id]),
    'too few': cursor(['accounts', 'name', 'sorteer d']),
  };
  it.each(Object.entries(wrong))('is at its begin for %s', async (_what, after) => {
    const first = await listAccounts(sales, { search: 'sorteer', sort: 'name', take: 3 });
    expect(first.accounts).toHaveLength(3);
    expect(await listAccounts(sales, { search: 'sorteer', sort: 'name', take: 3, after })).toEqual(first);
  });

  it('is past that row for a right one', async () => {
    const after = cursor(['accounts', 'name', 'sorteer d', id]);
    const rest = await listAccounts(sales, { search: 'sorteer', sort: 'name', after });
    expect(rest.accounts[0]?.name).toBe('Sorteer Éclair');
  });

  it.each([
    ['created', 1e300],
    ['created', -1],
    ['created', 1.5],
  ] as const)('is at its begin for a %s of %s', async (sort, value) => {
    const first = await listAccounts(sales, { sort, take: 3 });
    const after = cursor(['accounts', sort, value, id]);
    expect(await listAccounts(sales, { sort, take: 3, after })).toEqual(first);
  });

  it('is still there when the row itself went', async () => {
    const all = await accounts('number');
    const { nextAfter } = await listAccounts(sales, { search: 'sorteer', sort: 'number', take: 2 });
    await db().account.delete({ where: { id: all[1]?.id ?? '' } });
    const next = await listAccounts(sales, { search: 'sorteer', sort: 'number', take: 2, after: nextAfter });
    expect(next.accounts.map((row) => row.id)).toEqual(all.slice(2, 4).map((row) => row.id));
  });
});

describe('S0-ACT-05 the file of a list', () => {
  it('is sorted as the list is', async () => {
    const { batches } = await exportList(sales, 'invoices', { sort: 'total' });
    const totals: (string | undefined)[] = [];
    for await (const rows of batches) totals.push(...rows.map((row) => row[5]));
    expect(totals).toEqual(['0.03', '5.00', '5.00', '5.00', '200.00']);
  });
});
