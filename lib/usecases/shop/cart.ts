import { now } from '@/lib/base/clock';
import { hashToken, newId, newToken } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { type Currency, DEFAULT_CURRENCY } from '@/lib/domain/money/currency';
import { totalOf } from '@/lib/domain/money/price';
import { DUTCH_VAT_PERCENT } from '@/lib/domain/money/vat';
import { Problem } from '@/lib/domain/problem';
import { priceNow } from './products';

/** Quantities a cart line can have. */
export const CART_QUANTITY_MAX = 99;

/** The open cart behind a cookie. A bought cart is closed: the next product opens a new one. */
function findCart(tx: Pick<Tx, 'cart'>, token: string | undefined) {
  if (!token) return null;
  return tx.cart.findFirst({
    where: { tokenHash: hashToken(token), closedAt: null },
    include: { lines: { include: { product: true }, orderBy: { id: 'asc' } } },
  });
}

/** The cart as its page shows it, with Dutch VAT as the checkout will reckon it for a Dutch buyer. */
export async function readCart(token: string | undefined) {
  const cart = await findCart(db(), token);
  const currency = cart?.currency ?? DEFAULT_CURRENCY;
  const lines = await Promise.all(
    (cart?.lines ?? []).map(async ({ quantity, product }) => ({
      slug: product.slug,
      name: product.name as unknown as { nl: string; en: string },
      quantity,
      centsPerYear: await priceNow(db(), product.id, currency, now()),
    })),
  );
  return { currency, lines, vatPercent: DUTCH_VAT_PERCENT, ...totalOf(lines, DUTCH_VAT_PERCENT) };
}

/** Puts one of a product in the cart; answers the token to keep in the cookie. Throws `product_not_for_sale`. */
export async function addToCart(
  token: string | undefined,
  slug: string,
  currency: Currency,
): Promise<string> {
  return transaction(async (tx) => {
    const product = await tx.product.findUnique({ where: { slug } });
    if (!product?.requestable) throw new Problem('product_not_for_sale');
    const { cartId, cartToken } = await openCart(tx, token, currency);
    await tx.cartLine.upsert({
      where: { cartId_productId: { cartId, productId: product.id } },
      create: { id: newId(), cartId, productId: product.id, quantity: 1 },
      // Once more is no second one: how many is chosen in the cart.
      update: {},
    });
    return cartToken;
  });
}

async function openCart(tx: Tx, token: string | undefined, currency: Currency) {
  const cart = await findCart(tx, token);
  if (cart && token) {
    await tx.cart.update({ where: { id: cart.id }, data: { updatedAt: now() } });
    return { cartId: cart.id, cartToken: token };
  }
  const cartToken = newToken();
  const at = now();
  const { id: cartId } = await tx.cart.create({
    data: { id: newId(), tokenHash: hashToken(cartToken), currency, createdAt: at, updatedAt: at },
  });
  return { cartId, cartToken };
}

/** Changes how many of a product; none takes it out. */
export async function changeQuantity(
  token: string | undefined,
  slug: string,
  quantity: number,
): Promise<void> {
  await transaction(async (tx) => {
    const cart = await findCart(tx, token);
    const line = cart?.lines.find(({ product }) => product.slug === slug);
    if (!line) throw new Problem('cart_lapsed');
    if (!Number.isInteger(quantity) || quantity < 0 || quantity > CART_QUANTITY_MAX)
      throw new Problem('invalid_input');
    if (quantity === 0) await tx.cartLine.delete({ where: { id: line.id } });
    else await tx.cartLine.update({ where: { id: line.id }, data: { quantity } });
  });
}

/**
 * Shows and later charges the cart in another currency (S0-1.1.5b, c). Without a cart there is nothing to change.
 * Throws `currency_not_offered` when a product in it has no price in that currency.
 */
export async function changeCurrency(token: string | undefined, currency: Currency): Promise<void> {
  const cart = await findCart(db(), token);
  for (const { product } of cart?.lines ?? []) await priceNow(db(), product.id, currency, now());
  if (cart) await db().cart.update({ where: { id: cart.id }, data: { currency, updatedAt: now() } });
}
