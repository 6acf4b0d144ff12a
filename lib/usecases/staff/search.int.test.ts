import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { listAccounts } from './list-accounts';
import { listAllOrders } from './list-all-orders';
import { makeOrder, staff } from './staff.fixture';

let made: Awaited<ReturnType<typeof makeOrder>>;
let account: { number: string; name: string };
let sales: Actor;

beforeAll(async () => {
  made = await makeOrder();
  await makeOrder({ state: 'rejected' });
  sales = await staff('sales');
  const { accountId } = made;
  account = await db().account.findUniqueOrThrow({ where: { id: accountId } });
  const organisation = await db().organisation.create({
    data: {
      id: newId(),
      accountId,
      name: 'Gemeente Lollum',
      kvkNumber: '68750110',
      street: 'Plein',
      houseNumber: '1',
      postcode: '8823 SJ',
      city: 'Lollum',
      createdAt: new Date(),
    },
  });
  const where = { id: made.order.id };
  made.order = await db().certificateOrder.update({ where, data: { organisationId: organisation.id } });
});

afterAll(() => db().$disconnect());

describe('finding an account', () => {
  const found = async (search: string) =>
    (await listAccounts(sales, { search })).accounts.map(({ id }) => id);
  const searches: Record<string, () => string> = {
    'S0-1.3.2-ERR3 account number': () => account.number,
    'account number as it is shown': () => ` #${account.number} `,
    'part of its name, in capitals': () => account.name.toUpperCase().slice(2),
    'e-mail': () => made.email,
    'order number': () => made.order.number,
    'KVK number': () => '68750110',
  };

  it.each(Object.entries(searches))('by %s', async (_name, search) => {
    expect(await found(search())).toEqual([made.accountId]);
  });

  it.each(['niemand@nergens.nl', '\u0000#', 'x'.repeat(5000)])('bears any text (%#)', async (search) => {
    expect(await found(search)).toBeInstanceOf(Array);
  });

  it('goes through all of them a page at a time, and starts anew after nonsense', async () => {
    const many = Array.from({ length: 55 }, (_, index) => ({
      id: newId(),
      number: String(7_000_000 + index),
      name: 'Bladeren',
      createdAt: new Date(),
    }));
    await db().account.createMany({ data: many });
    const first = await listAccounts(sales, { search: 'bladeren' });
    const second = await listAccounts(sales, { search: 'bladeren', after: first.nextAfter });
    const ids = [...first.accounts, ...second.accounts].map(({ id }) => id);
    expect([first.accounts.length, new Set(ids).size, second.nextAfter]).toEqual([50, 55, undefined]);
    const again = await listAccounts(sales, { search: 'bladeren', after: "' or 1=1" });
    expect(again).toEqual(first);
  });
});

describe('finding an order', () => {
  const found = async (filter: Parameters<typeof listAllOrders>[1]) =>
    (await listAllOrders(sales, filter)).orders.map(({ id }) => id);
  const searches: Record<string, () => string> = {
    'order number': () => made.order.number,
    'order number at the CA': () => made.order.caOrderId ?? '',
    'name in the certificate': () => (made.order.commonName ?? '').slice(3),
    organisation: () => 'gemeente',
    'account number': () => `#${account.number}`,
  };

  it.each(Object.entries(searches))('by %s', async (_name, search) => {
    expect(await found({ search: search() })).toEqual([made.order.id]);
  });

  it('by state, together with a search', async () => {
    expect(await found({ state: 'validating' })).toEqual([made.order.id]);
    expect(await found({ state: 'rejected', search: made.order.number })).toEqual([]);
  });

  it('says whose turn it is', async () => {
    const { orders } = await listAllOrders(sales, { search: made.order.number });
    expect(orders[0]?.next).toMatchObject({ actor: 'representative', check: 'identity' });
  });
});
