import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { type Currency, DEFAULT_CURRENCY } from '@/lib/domain/money/currency';
import { totalOf } from '@/lib/domain/money/price';
import { presumedVat } from '@/lib/domain/money/vat-currency';
import { Problem } from '@/lib/domain/problem';
import { isQuoteOver } from '@/lib/domain/quote/quote-term';
import { type CartHolder, findCart, openCart, takeCart } from './cart-of';
import { arePricedIn, priceInCart } from './cart-prices';
import { yearsOf } from './product-years';

/** Quantities a cart line can have. */
export const CART_QUANTITY_MAX = 99;

/** The cart as its page shows it, with the VAT that is likely while nobody knows the buyer. */
export async function readCart(holder: CartHolder) {
  const at = now();
  const cart = await findCart(db(), holder);
  const lines = await Promise.all(
    (cart?.lines ?? []).map(async ({ quantity, product }) => ({
      slug: product.slug,
      name: product.name as unknown as { nl: string; en: string },
      quantity,
      /** How many yearly bills there are when it runs as long as it can. */
      years: yearsOf(product, at),
      centsPerYear: cart ? await priceInCart(db(), cart, product.id, at) : 0,
    })),
  );
  const currency = cart?.currency ?? DEFAULT_CURRENCY;
  const vatPercent = presumedVat(currency).percent;
  return {
    currency,
    lines,
    quote: quoteOf(cart, at),
    vatPercent,
    ...totalOf(lines, vatPercent),
  };
}

/** The quote whose prices were asked for, and whether they hold. */
function quoteOf(cart: Awaited<ReturnType<typeof findCart>>, at: Date) {
  if (!cart?.quote || cart.lines.length === 0) return null;
  const { number, validUntil, currency } = cart.quote;
  const isOver = isQuoteOver(cart.quote, at);
  return {
    id: cart.quote.id,
    number,
    validUntil,
    currency,
    holds: !isOver && currency === cart.currency,
    isOver,
  };
}

async function productForSale(tx: Tx, slug: string) {
  const product = await tx.product.findUnique({ where: { slug } });
  if (!product?.requestable) throw new Problem('product_not_for_sale');
  return product;
}

/**
 * Puts one of a product in the cart; answers the token to keep in a visitor's cookie. Throws `product_not_for_sale`, and
 * `currency_not_offered` when it has no price in the currency of the cart.
 */
export async function addToCart(
  holder: CartHolder,
  slug: string,
  currency: Currency,
): Promise<string | undefined> {
  // Once more is no second one: how many is chosen in the cart.
  return putIn(holder, { slug, quantity: 1 }, currency, {});
}

/** Undoes taking a line out: it is back with the quantity it had. Throws as {@link addToCart}, and `invalid_input`. */
export async function putBack(
  holder: CartHolder,
  line: { slug: string; quantity: number },
  currency: Currency,
): Promise<string | undefined> {
  if (line.quantity === 0) throw new Problem('invalid_input');
  assertQuantity(line.quantity);
  return putIn(holder, line, currency, { quantity: line.quantity });
}

async function putIn(
  holder: CartHolder,
  { slug, quantity }: { slug: string; quantity: number },
  currency: Currency,
  update: { quantity?: number },
): Promise<string | undefined> {
  return transaction(async (tx) => {
    const { id: productId } = await productForSale(tx, slug);
    const { cart, token } = await openCart(tx, holder, currency);
    if (!(await arePricedIn(tx, [productId], cart.currency, now()))) {
      throw new Problem('currency_not_offered');
    }
    await tx.cartLine.upsert({
      where: { cartId_productId: { cartId: cart.id, productId } },
      create: { id: newId(), cartId: cart.id, productId, quantity },
      update,
    });
    return token;
  });
}

function assertQuantity(quantity: number): void {
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > CART_QUANTITY_MAX) {
    throw new Problem('invalid_input');
  }
}

/** Changes how many of a product; none takes it out. Answers how many there were. Throws `cart_lapsed`. */
export async function changeQuantity(holder: CartHolder, slug: string, quantity: number): Promise<number> {
  return transaction(async (tx) => {
    const cart = await takeCart(tx, holder);
    const line = cart?.lines.find(({ product }) => product.slug === slug);
    if (!line) throw new Problem('cart_lapsed');
    assertQuantity(quantity);
    if (quantity === 0) await tx.cartLine.delete({ where: { id: line.id } });
    else await tx.cartLine.update({ where: { id: line.id }, data: { quantity } });
    return line.quantity;
  });
}

/**
 * Shows and later charges the cart in another currency (S0-1.1.5b, c). Without a cart there is nothing to change.
 * Throws `currency_not_offered` when a product in it has no price in that currency.
 */
export async function changeCurrency(holder: CartHolder, currency: Currency): Promise<void> {
  await transaction(async (tx) => {
    const cart = await takeCart(tx, holder);
    if (!cart) return;
    const products = cart.lines.map(({ productId }) => productId);
    if (!(await arePricedIn(tx, products, currency, now()))) throw new Problem('currency_not_offered');
    await tx.cart.update({ where: { id: cart.id }, data: { currency, updatedAt: now() } });
  });
}
