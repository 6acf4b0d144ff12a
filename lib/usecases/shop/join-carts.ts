import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { CART_QUANTITY_MAX } from './cart';
import { findVisitorCart, lockCustomer, type OpenCart, takeCart } from './cart-of';
import { arePricedIn } from './cart-prices';
import { cancelPurchase, lockCart } from './one-purchase-per-cart';

/**
 * Gives the cart of the browser to whoever signed in there (S0-1.1.6d): it becomes theirs, or what is in it joins what
 * they had, as many as can be ordered. The browser's cart is closed by that, so a second time adds nothing. An order that
 * was placed from it and not paid is taken back; should it be paid after all, it is settled as any late payment.
 */
export async function joinCarts(actor: Actor, token: string | undefined): Promise<void> {
  if (actor.kind !== 'user' || !token) return;
  const { userId } = actor;
  await transaction(async (tx) => {
    await lockCustomer(tx, userId);
    const found = await findVisitorCart(tx, token);
    if (!found) return;
    await lockCart(tx, found.id);
    const visiting = await findVisitorCart(tx, token);
    if (!visiting) return;
    const own = await takeCart(tx, { actor, token: undefined });
    if (!own) {
      await tx.cart.update({ where: { id: visiting.id }, data: { userId, updatedAt: now() } });
      return;
    }
    await merge(tx, own, visiting);
    await retire(tx, visiting.id);
  });
}

async function merge(tx: Tx, own: OpenCart, visiting: OpenCart): Promise<void> {
  if (visiting.lines.length === 0) return;
  for (const { productId, quantity } of visiting.lines) {
    const before = own.lines.find((line) => line.productId === productId)?.quantity ?? 0;
    const together = Math.min(CART_QUANTITY_MAX, before + quantity);
    await tx.cartLine.upsert({
      where: { cartId_productId: { cartId: own.id, productId } },
      create: { id: newId(), cartId: own.id, productId, quantity: together },
      update: { quantity: together },
    });
  }
  const data = { currency: await commonCurrency(tx, own, visiting), updatedAt: now() };
  const quoteId = visiting.quoteId ?? own.quoteId;
  await tx.cart.update({ where: { id: own.id }, data: { ...data, quoteId } });
}

/** The currency chosen last, if everything has a price in it; else one in which everything has: euro at the least. */
async function commonCurrency(tx: Tx, own: OpenCart, visiting: OpenCart) {
  const products = [...own.lines, ...visiting.lines].map(({ productId }) => productId);
  for (const currency of [visiting.currency, own.currency]) {
    if (await arePricedIn(tx, products, currency, now())) return currency;
  }
  return 'EUR';
}

async function retire(tx: Tx, cartId: string): Promise<void> {
  const open = await tx.purchase.findMany({ where: { cartId, state: 'open' } });
  for (const { id } of open) await cancelPurchase(tx, id);
  await tx.cart.update({ where: { id: cartId }, data: { closedAt: now() } });
}
