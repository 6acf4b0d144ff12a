import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { seedProducts } from '@/prisma/seed/products';
import { problemOf } from '../links/links.fixture';
import { addToCart, changeCurrency, changeQuantity, readCart } from './cart';
import { listProducts, readProduct } from './products';

const server = 'private-services-server';

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
    const token = await addToCart(undefined, server, 'EUR');
    expect(await addToCart(token, server, 'EUR')).toBe(token);
    const { lines, netCents, vatCents, totalCents } = await readCart(token);
    expect(lines).toMatchObject([{ slug: server, quantity: 1, centsPerYear: 24_500 }]);
    expect({ netCents, vatCents, totalCents }).toEqual({
      netCents: 24_500,
      vatCents: 5_145,
      totalCents: 29_645,
    });
  });

  it('adding once more does not undo the quantity that was chosen', async () => {
    const token = await addToCart(undefined, server, 'EUR');
    await changeQuantity(token, server, 3);
    await addToCart(token, server, 'EUR');
    expect((await readCart(token)).lines).toMatchObject([{ quantity: 3 }]);
  });

  it('takes a line out at none, and refuses what is no quantity', async () => {
    const token = await addToCart(undefined, server, 'EUR');
    for (const wrong of [-1, 1.5, 100, Number.NaN]) {
      expect(await problemOf(changeQuantity(token, server, wrong))).toBe('invalid_input');
    }
    await changeQuantity(token, server, 0);
    expect((await readCart(token)).lines).toEqual([]);
    expect(await problemOf(changeQuantity(token, server, 1))).toBe('cart_lapsed');
  });

  it('keeps the currency', async () => {
    const token = await addToCart(undefined, server, 'USD');
    expect(await readCart(token)).toMatchObject({ currency: 'USD', netCents: 26_900 });
    await changeCurrency(token, 'GBP');
    expect(await readCart(token)).toMatchObject({ currency: 'GBP', netCents: 21_500 });
  });

  it('stays in its currency when a product has no price in the other', async () => {
    const token = await addToCart(undefined, server, 'EUR');
    const gone = { product: { slug: server }, currency: 'GBP' as const };
    const [price] = await db().price.findMany({ where: gone });
    await db().price.deleteMany({ where: gone });
    expect(await problemOf(changeCurrency(token, 'GBP'))).toBe('currency_not_offered');
    expect(await readCart(token)).toMatchObject({ currency: 'EUR' });
    if (price) await db().price.create({ data: price });
  });

  it('takes only what can be requested', async () => {
    expect(await problemOf(addToCart(undefined, 'eseal', 'EUR'))).toBe('product_not_for_sale');
  });

  it('is empty for a token of nobody', async () => {
    expect(await readCart('made-up')).toMatchObject({ currency: 'EUR', lines: [], totalCents: 0 });
  });
});
