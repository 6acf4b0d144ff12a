import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Currency } from '@/lib/domain/money/currency';
import { seedProducts } from '@/prisma/seed/products';
import { problemOf } from '../links/links.fixture';
import { addToCart, changeCurrency, changeQuantity, putBack, readCart } from './cart';
import { type CartHolder, visitor } from './cart-of';
import { listProducts, readProduct } from './products';

const server = 'private-services-server';

const begin = async (slug: string, currency: Currency): Promise<CartHolder> =>
  visitor(await addToCart(visitor(), slug, currency));

beforeAll(() => seedProducts(db(), new Date('2026-01-01T00:00:00Z')));
afterAll(() => db().$disconnect());

describe('products', () => {
  it.each(['PKI Overheid', 'pkio private services', 'PKI Private Services Server', 'digipoort', 'TLS'])(
    'C-02 finds the server certificate by %s',
    async (term) => {
      expect((await listProducts('EUR', term)).map(({ slug }) => slug)).toContain(server);
    },
  );

  it('finds nothing by a word that no product has', async () => {
    expect(await listProducts('EUR', 'xylofoon')).toEqual([]);
  });

  it('C-03 never calls the server certificate qualified', async () => {
    expect(await readProduct(server, 'EUR')).toMatchObject({ qualified: false, requestable: true });
  });

  it('shows the price that holds now, in the currency asked for', async () => {
    const product = await db().product.findUniqueOrThrow({ where: { slug: 'eseal' } });
    const price = (centsPerYear: number, validFrom: string) => ({
      id: crypto.randomUUID(),
      productId: product.id,
      currency: 'EUR' as const,
      centsPerYear,
      validFrom: new Date(validFrom),
    });
    await db().price.createMany({
      data: [price(100, '2020-01-01'), price(200, '2021-01-01'), price(900, '2999-01-01')],
    });
    expect(await readProduct('eseal', 'EUR')).toMatchObject({ centsPerYear: 200 });
    expect(await readProduct('eseal', 'USD')).toMatchObject({ centsPerYear: null });
  });

  it('does not know a product that is not there', async () => {
    expect(await problemOf(readProduct('gouden-sleutel', 'EUR'))).toBe('not_found');
  });
});

describe('the cart', () => {
  it('S0-1.1.5a, S0-1.1.6c holds what was added, once however often it is added', async () => {
    const cart = await begin(server, 'EUR');
    expect(await addToCart(cart, server, 'EUR')).toBe(cart.token);
    const { lines, netCents, vatCents, totalCents } = await readCart(cart);
    expect(lines).toMatchObject([{ slug: server, quantity: 1, centsPerYear: 24_500 }]);
    expect({ netCents, vatCents, totalCents }).toEqual({
      netCents: 24_500,
      vatCents: 5_145,
      totalCents: 29_645,
    });
  });

  it('adding once more does not undo the quantity that was chosen', async () => {
    const cart = await begin(server, 'EUR');
    await changeQuantity(cart, server, 3);
    await addToCart(cart, server, 'EUR');
    expect((await readCart(cart)).lines).toMatchObject([{ quantity: 3 }]);
  });

  it('takes a line out at none, and refuses what is no quantity', async () => {
    const cart = await begin(server, 'EUR');
    for (const wrong of [-1, 1.5, 100, Number.NaN]) {
      expect(await problemOf(changeQuantity(cart, server, wrong))).toBe('invalid_input');
    }
    await changeQuantity(cart, server, 0);
    expect((await readCart(cart)).lines).toEqual([]);
    expect(await problemOf(changeQuantity(cart, server, 1))).toBe('cart_lapsed');
  });

  it('M05 keeps the currency', async () => {
    const cart = await begin(server, 'USD');
    expect(await readCart(cart)).toMatchObject({ currency: 'USD', netCents: 26_900 });
    await changeCurrency(cart, 'GBP');
    expect(await readCart(cart)).toMatchObject({ currency: 'GBP', netCents: 21_500 });
  });

  it('stays in its currency when a product has no price in the other', async () => {
    const cart = await begin(server, 'EUR');
    const gone = { product: { slug: server }, currency: 'GBP' as const };
    const [price] = await db().price.findMany({ where: gone });
    await db().price.deleteMany({ where: gone });
    expect(await problemOf(changeCurrency(cart, 'GBP'))).toBe('currency_not_offered');
    expect(await readCart(cart)).toMatchObject({ currency: 'EUR' });
    if (price) await db().price.create({ data: price });
  });

  it('C-33 counts the yearly bills of the longest term', async () => {
    const { lines } = await readCart(await begin(server, 'EUR'));
    expect(lines[0]?.years).toBeGreaterThanOrEqual(1);
    expect(lines[0]?.years).toBeLessThanOrEqual(3);
  });

  it('S0-1.1.5c does not take a product that has no price in the currency of the cart', async () => {
    const cart = await begin(server, 'EUR');
    const gone = { product: { slug: server }, currency: 'GBP' as const };
    const [price] = await db().price.findMany({ where: gone });
    await db().price.deleteMany({ where: gone });
    expect(await problemOf(begin(server, 'GBP'))).toBe('currency_not_offered');
    expect((await readCart(cart)).currency).toBe('EUR');
    if (price) await db().price.create({ data: price });
  });

  it('puts back what was taken out, with its quantity, and takes no nonsense', async () => {
    const cart = await begin(server, 'EUR');
    await changeQuantity(cart, server, 4);
    const quantity = await changeQuantity(cart, server, 0);
    await putBack(cart, { slug: server, quantity }, 'EUR');
    expect((await readCart(cart)).lines).toMatchObject([{ quantity: 4 }]);
    for (const wrong of [0, -1, 100, 1.5]) {
      expect(await problemOf(putBack(cart, { slug: server, quantity: wrong }, 'EUR'))).toBe('invalid_input');
    }
  });

  it('takes only what can be requested', async () => {
    expect(await problemOf(begin('eseal', 'EUR'))).toBe('product_not_for_sale');
  });

  it('is empty for a token of nobody', async () => {
    expect(await readCart(visitor('made-up'))).toMatchObject({ currency: 'EUR', lines: [], totalCents: 0 });
  });
});
