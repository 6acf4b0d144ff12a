import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashToken, newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { pagesOf } from '@/lib/documents/testing/read-pdf';
import { nobody } from '@/lib/domain/account/actor';
import { addDays } from '@/lib/domain/validity/dates';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { problemOf } from '../links/links.fixture';
import { sendMail } from '../mail/send-mail';
import { addToCart, changeCurrency, changeQuantity, readCart } from '../shop/cart';
import { visitor } from '../shop/cart-of';
import { placePurchase } from '../shop/place-purchase';
import { fullCart, newCustomer, openShop, orderOf, purchaseOf, server } from '../shop/shop.fixture';
import { findAnything } from '../staff/find-anything';
import { readAnyQuote } from '../staff/read-any-quote';
import { staff } from '../staff/staff.fixture';
import { acceptQuote } from './accept-quote';
import { makeQuote, renewQuote } from './make-quote';
import { readQuoteFile } from './quote-file';
import { listQuotes, readQuote } from './read-quote';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

let calls = 0;
/** Each from another address, so that the limit is met only where it is meant. */
function here() {
  calls += 1;
  return { locale: 'nl', ipAddress: `198.51.100.${calls}` } as const;
}

async function quoteOf(quantity = 2, addressee = {}) {
  const cartToken = await fullCart(quantity);
  return { cartToken, ...(await makeQuote(visitor(cartToken), addressee, here())) };
}

const rowOf = (token: string) =>
  db().quote.findUniqueOrThrow({ where: { tokenHash: hashToken(token) }, include: { lines: true } });

/** The price list from now on; gives back how to undo it. */
async function priceFromNow(centsPerYear: number) {
  const product = await db().product.findUniqueOrThrow({ where: { slug: server } });
  const id = newId();
  const validFrom = addDays(new Date(), -1 / 86_400);
  await db().price.create({ data: { id, productId: product.id, currency: 'EUR', centsPerYear, validFrom } });
  return () => db().price.delete({ where: { id } });
}

const letRunOut = (token: string) =>
  db().quote.update({ where: { tokenHash: hashToken(token) }, data: { validUntil: new Date(0) } });

async function customer() {
  const { userId, accountId } = await makeUser();
  const actor = await signedIn(userId);
  await addToCart({ actor, token: undefined }, server, 'EUR');
  return { actor, accountId, holder: { actor, token: undefined } };
}

async function newestMail(to: string): Promise<unknown> {
  const list = await fetch(`${shop.mailboxUrl}/api/messages?to=${to}`);
  const { messages } = (await list.json()) as { messages: { id: string }[] };
  const message = await fetch(`${shop.mailboxUrl}/api/messages/${messages[0]?.id}`);
  return message.json();
}

describe('M02 a quote', () => {
  it('holds the prices of the cart for thirty days, and is read by its secret', async () => {
    const { token } = await quoteOf(2, { organisation: 'Gemeente Lollum', name: 'Kim de Boer' });
    const view = await readQuote(nobody, { token });
    expect(view).toMatchObject({
      isOver: false,
      currency: 'EUR',
      addressee: ['Gemeente Lollum', 'Kim de Boer'],
      lines: [{ slug: server, quantity: 2, centsPerYear: 24_500 }],
      vat: { rule: 'domestic', percent: 21 },
    });
    expect(view.years[0]).toEqual({ netCents: 49_000, vatCents: 10_290, totalCents: 59_290 });
    expect(view.validUntil.getTime() - view.createdAt.getTime()).toBeGreaterThanOrEqual(29.9 * 86_400_000);
  });

  it('is not opened by its number, by its id, or by a made-up secret', async () => {
    const { token } = await quoteOf();
    const { id, number } = await rowOf(token);
    for (const key of [{ token: number }, { token: 'made-up' }, { token: '' }, { id }, { id: number }]) {
      expect(await problemOf(readQuote(nobody, key))).toBe('not_found');
    }
  });

  it('is for the people of its account and for nobody else’s', async () => {
    const own = await customer();
    const { token } = await makeQuote(own.holder, {}, here());
    const { id } = await rowOf(token);
    expect((await listQuotes(own.actor)).map((row) => row.id)).toEqual([id]);
    expect((await readQuote(own.actor, { id })).number).toMatch(/^O-\d{8}$/);
    const other = await customer();
    expect(await listQuotes(other.actor)).toEqual([]);
    expect(await problemOf(readQuote(other.actor, { id }))).toBe('not_found');
    expect(await problemOf(readQuoteFile(other.actor, { id }))).toBe('not_found');
    expect(await listQuotes(nobody)).toEqual([]);
    const sales = await signedIn((await makeUser({ staff: 'sales' })).userId);
    expect((await readQuote(sales, { id })).number).toMatch(/^O-/);
  });

  it('S0-ACT-05 is found by sales by its number, with or without account, and read', async () => {
    const sales = await staff('sales');
    const own = await customer();
    const mine = await rowOf((await makeQuote(own.holder, {}, here())).token);
    const visited = await rowOf((await quoteOf(2, { organisation: 'Gemeente Bezoek' })).token);
    const byNumber = async (number: string) => (await findAnything(sales, number)).found.quotes;
    expect(await byNumber(mine.number)).toMatchObject([{ id: mine.id, number: mine.number }]);
    expect(await byNumber(` ${visited.number.toLowerCase()} `)).toMatchObject([{ name: 'Gemeente Bezoek' }]);
    for (const { id, number, accountId } of [mine, visited]) {
      expect((await findAnything(sales, number)).straight).toBe(`/staff/quotes/${id}`);
      const { quote, account } = await readAnyQuote(sales, id);
      expect([quote.number, account?.id ?? null]).toEqual([number, accountId]);
    }
  });

  it('of a visitor is for sales alone', async () => {
    const { id, number } = await rowOf((await quoteOf()).token);
    const validation = await staff('validation');
    expect((await findAnything(validation, number)).found.quotes).toEqual([]);
    expect(await problemOf(readAnyQuote(validation, id))).toBe('not_found');
    expect(await problemOf(readQuote((await customer()).actor, { id }))).toBe('not_found');
    expect(await problemOf(readAnyQuote((await customer()).actor, id))).toBe('forbidden');
  });

  it('is not made of nothing, nor without end from one address or to one', async () => {
    expect(await problemOf(makeQuote(visitor(), {}, here()))).toBe('cart_empty');
    const cart = visitor(await fullCart());
    const mailed = Array.from({ length: 6 }, () => makeQuote(cart, { email: 'veel@voorbeeld.nl' }, here()));
    const refused = (await Promise.allSettled(mailed)).filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(1);
  });

  it('M07 comes as PDF with number, sums and the address that accepts it', async () => {
    const { token } = await quoteOf(2, { organisation: 'Gemeente Lollum' });
    const { number } = await rowOf(token);
    const file = await readQuoteFile(nobody, { token });
    expect(file).toMatchObject({ filename: `zegel-${number}.pdf`, contentType: 'application/pdf' });
    const text = pagesOf(file.content).join(' ');
    for (const part of [number, 'Gemeente Lollum', '€ 490,00', '€ 592,90']) expect(text).toContain(part);
    expect(text.replaceAll(/\s/g, '')).toContain(`/quote/read#${token}`);
  });

  it('is mailed with the PDF when there is an address; the ledger holds no secret', async () => {
    const { token } = await quoteOf(1, { email: 'inkoop@voorbeeld.nl', name: 'Kim de Boer' });
    const mail = await db().mail.findFirstOrThrow({ where: { to: 'inkoop@voorbeeld.nl' } });
    expect(JSON.stringify(mail)).not.toContain(token);
    await sendMail(mail.id);
    expect(await db().mail.findUniqueOrThrow({ where: { id: mail.id } })).toMatchObject({ state: 'sent' });
    const { number } = await rowOf(token);
    const message = await newestMail('inkoop@voorbeeld.nl');
    expect(JSON.stringify(message)).toContain(`#${token}`);
    expect(JSON.stringify(message)).toContain(`zegel-${number}.pdf`);
  });
});

describe('M02 accepting a quote', () => {
  it('buys at its prices after they have risen, in place of what was in the cart', async () => {
    const { token } = await quoteOf(2);
    const putBack = await priceFromNow(30_000);
    const cartToken = await fullCart(5);
    await acceptQuote(visitor(cartToken), { token });
    expect(await readCart(visitor(cartToken))).toMatchObject({
      lines: [{ quantity: 2, centsPerYear: 24_500 }],
      netCents: 49_000,
      quote: { holds: true },
    });
    const purchaseId = await placePurchase(nobody, await orderOf(cartToken));
    expect(await purchaseOf(purchaseId)).toMatchObject({ netCents: 49_000, totalCents: 59_290 });
    await putBack();
  });

  it('never makes dearer what has become cheaper', async () => {
    const { token } = await quoteOf(1);
    const putBack = await priceFromNow(20_000);
    const cart = visitor(await acceptQuote(visitor(), { token }));
    expect(await readCart(cart)).toMatchObject({ netCents: 20_000 });
    await putBack();
  });

  it('takes the place of an order at the higher price that was placed and not paid', async () => {
    const { token } = await quoteOf(1);
    const putBack = await priceFromNow(30_000);
    const cartToken = await fullCart(1);
    const someone = newCustomer();
    const dear = await placePurchase(nobody, await orderOf(cartToken, someone));
    await acceptQuote(visitor(cartToken), { token });
    const cheap = await placePurchase(nobody, await orderOf(cartToken, someone));
    expect(await purchaseOf(cheap)).toMatchObject({ netCents: 24_500, state: 'open' });
    expect(await purchaseOf(dear)).toMatchObject({ netCents: 30_000, state: 'canceled' });
    await putBack();
  });

  it('in another currency its prices do not count, and do again in its own', async () => {
    const { token } = await quoteOf(1);
    const putBack = await priceFromNow(30_000);
    const cart = visitor(await acceptQuote(visitor(), { token }));
    await changeCurrency(cart, 'USD');
    expect(await readCart(cart)).toMatchObject({ netCents: 26_900, quote: { holds: false } });
    await changeCurrency(cart, 'EUR');
    expect(await readCart(cart)).toMatchObject({ netCents: 24_500, quote: { holds: true } });
    await putBack();
  });

  it('is refused once it has run out; a cart then has the prices of today, and a new quote is offered', async () => {
    const { token } = await quoteOf(3, { name: 'Kim de Boer', email: 'eens@voorbeeld.nl' });
    const cart = visitor(await acceptQuote(visitor(), { token }));
    const putBack = await priceFromNow(30_000);
    await letRunOut(token);
    expect(await problemOf(acceptQuote(visitor(), { token }))).toBe('quote_over');
    expect(await readCart(cart)).toMatchObject({ netCents: 90_000, quote: { holds: false, isOver: true } });
    expect((await readQuote(nobody, { token })).isOver).toBe(true);
    const renewed = await renewQuote(nobody, { token }, here());
    expect(await readQuote(nobody, renewed)).toMatchObject({
      isOver: false,
      addressee: ['Kim de Boer'],
      lines: [{ quantity: 3, centsPerYear: 30_000 }],
    });
    expect(await db().mail.count({ where: { to: 'eens@voorbeeld.nl' } })).toBe(1);
    await putBack();
  });

  it('is for a signed-in customer’s own cart too, and survives a change of quantity', async () => {
    const { holder } = await customer();
    const { token } = await quoteOf(2);
    const putBack = await priceFromNow(30_000);
    expect(await acceptQuote(holder, { token })).toBeUndefined();
    await changeQuantity(holder, server, 4);
    expect(await readCart(holder)).toMatchObject({ netCents: 98_000 });
    await putBack();
  });
});
