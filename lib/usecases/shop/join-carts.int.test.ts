import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { seedProducts } from '@/prisma/seed/products';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { addToCart, changeCurrency, changeQuantity, readCart } from './cart';
import { visitor } from './cart-of';
import { joinCarts } from './join-carts';
import { fullCart, server } from './shop.fixture';

beforeAll(() => seedProducts(db(), new Date('2026-01-01T00:00:00Z')));
afterAll(() => db().$disconnect());

/** A customer who signed in; nothing in the browser. */
async function customer() {
  const { userId } = await makeUser();
  const actor = await signedIn(userId);
  return { userId, actor, holder: { actor, token: undefined } };
}

const quantities = async (holder: Parameters<typeof readCart>[0]) =>
  (await readCart(holder)).lines.map(({ quantity }) => quantity);

describe('S0-1.1.6d the cart of a customer', () => {
  it('M07 is the visitor’s cart after signing in, on every device, and opens for nobody after signing out', async () => {
    const { actor, holder } = await customer();
    const token = await fullCart(2);
    await joinCarts(actor, token);
    expect(await quantities(holder)).toEqual([2]);
    expect(await quantities({ actor, token })).toEqual([2]);
    expect(await quantities(visitor(token))).toEqual([]);
  });

  it('joins what both had, once however often it is asked', async () => {
    const { actor, holder } = await customer();
    expect(await addToCart(holder, server, 'EUR')).toBeUndefined();
    await changeQuantity(holder, server, 3);
    const token = await fullCart(2);
    await Promise.all([1, 2, 3].map(() => joinCarts(actor, token)));
    await joinCarts(actor, token);
    expect(await quantities(holder)).toEqual([5]);
  });

  it('holds no more of a product than can be ordered', async () => {
    const { actor, holder } = await customer();
    await addToCart(holder, server, 'EUR');
    await changeQuantity(holder, server, 60);
    await joinCarts(actor, await fullCart(70));
    expect(await quantities(holder)).toEqual([99]);
  });

  it('S0-1.1.5c keeps the currency that was chosen last; an empty cart changes nothing', async () => {
    const { actor, holder } = await customer();
    await addToCart(holder, server, 'EUR');
    const empty = await fullCart(1, 'USD');
    await changeQuantity(visitor(empty), server, 0);
    await joinCarts(actor, empty);
    expect((await readCart(holder)).currency).toBe('EUR');
    await joinCarts(actor, await fullCart(1, 'GBP'));
    expect((await readCart(holder)).currency).toBe('GBP');
    await changeCurrency(holder, 'EUR');
    expect((await readCart(holder)).currency).toBe('EUR');
  });

  it('is one, also when two devices begin it at the same moment', async () => {
    const { userId, holder } = await customer();
    await Promise.all([1, 2, 3, 4].map(() => addToCart(holder, server, 'EUR')));
    expect(await quantities(holder)).toEqual([1]);
    expect(await db().cart.count({ where: { userId } })).toBe(1);
  });

  it('is not joined with the cart of another customer, nor by a member of staff', async () => {
    const first = await customer();
    const token = await fullCart();
    await joinCarts(first.actor, token);
    const second = await customer();
    await joinCarts(second.actor, token);
    expect(await quantities(second.holder)).toEqual([]);
    const staff = await signedIn((await makeUser({ staff: 'sales' })).userId);
    const other = await fullCart();
    await joinCarts(staff, other);
    expect(await quantities(visitor(other))).toEqual([1]);
  });

  it('takes an unpaid order of the visitor back, so that nothing is bought twice', async () => {
    const { actor, holder } = await customer();
    await addToCart(holder, server, 'EUR');
    const token = await fullCart();
    const cart = await db().cart.findFirstOrThrow({
      orderBy: { createdAt: 'desc' },
      include: { lines: true },
    });
    const { accountId, userId } = await makeUser();
    const money = { netCents: 1, vatCents: 0, totalCents: 1, vatRule: 'domestic', vatPercent: 0 } as const;
    const purchase = await db().purchase.create({
      data: {
        id: crypto.randomUUID(),
        number: String(Date.now()),
        accountId: accountId ?? '',
        userId,
        cartId: cart.id,
        state: 'open',
        currency: 'EUR',
        locale: 'nl',
        createdAt: new Date(),
        ...money,
      },
    });
    await joinCarts(actor, token);
    expect(await db().purchase.findUniqueOrThrow({ where: { id: purchase.id } })).toMatchObject({
      state: 'canceled',
    });
    expect(await quantities(holder)).toEqual([2]);
  });
});
