import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { log } from '@/lib/base/log';
import type { Actor } from '@/lib/domain/account/actor';
import { type Currency, isCurrency } from '@/lib/domain/money/currency';
import { readCart } from '@/lib/usecases/shop/cart';
import type { CartHolder } from '@/lib/usecases/shop/cart-of';
import { joinCarts } from '@/lib/usecases/shop/join-carts';
import { cookieOptions, dropCookie, readCookie } from './cookies';
import { currentActor } from './session';

const cartCookie = 'zegel_cart';
const currencyCookie = 'zegel_currency';
const days = 24 * 60 * 60;

/** The token of the visitor's cart; the cart itself is in the database. */
export async function cartToken(): Promise<string | undefined> {
  return readCookie(cartCookie);
}

/** Whose cart this request is about. */
export async function cartHolder(): Promise<CartHolder> {
  return { actor: await currentActor(), token: await cartToken() };
}

/**
 * Keeps a visitor's cart for a month, so that it is there after leaving (S0-1.1.6d); a customer's needs no cookie. Only
 * in an action or a route.
 */
export async function keepCart(token: string | undefined): Promise<void> {
  if (!token) return;
  (await cookies()).set(cartCookie, token, { ...cookieOptions(), maxAge: 30 * days });
}

/**
 * Brings the visitor's cart along to whoever just signed in, and leaves nothing of it in a browser that others may use.
 * A sign-in never fails for it. Only in an action or a route.
 */
export async function bringCart(actor: Actor): Promise<void> {
  try {
    await joinCarts(actor, await cartToken());
  } catch (error) {
    log.error('cart_not_joined', { reason: error instanceof Error ? error.message : String(error) });
  }
  if (actor.kind === 'user') await forgetCart();
}

/** Only in an action or a route. */
export async function forgetCart(): Promise<void> {
  await dropCookie(cartCookie);
}

/**
 * The currency to show prices in: what was chosen in this browser, else what the customer's cart is in, else euro
 * (S0-1.1.5b, c).
 */
export async function chosenCurrency(): Promise<Currency> {
  const value = await readCookie(currencyCookie);
  if (value && isCurrency(value)) return value;
  return (await currentCart()).currency;
}

/** Remembers the currency for a year. Only in an action or a route. */
export async function keepCurrency(currency: Currency): Promise<void> {
  (await cookies()).set(currencyCookie, currency, { ...cookieOptions(), maxAge: 365 * days });
}

/** The cart of whoever looks, read once per request. */
export const currentCart = cache(async () => readCart(await cartHolder()));
