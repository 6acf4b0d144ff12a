import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { type Currency, DEFAULT_CURRENCY, isCurrency } from '@/lib/domain/money/currency';
import { readCart } from '@/lib/usecases/shop/cart';
import { cookieOptions, readCookie } from './cookies';

const cartCookie = 'zegel_cart';
const currencyCookie = 'zegel_currency';
const days = 24 * 60 * 60;

/** The token of the visitor's cart; the cart itself is in the database. */
export async function cartToken(): Promise<string | undefined> {
  return readCookie(cartCookie);
}

/** Keeps the cart for a month, so that it is there after leaving (S0-1.1.6d). Only in an action or a route. */
export async function keepCart(token: string): Promise<void> {
  (await cookies()).set(cartCookie, token, { ...cookieOptions(), maxAge: 30 * days });
}

/** The currency the visitor wants to see prices in; euro to begin with (S0-1.1.5b). */
export async function chosenCurrency(): Promise<Currency> {
  const value = await readCookie(currencyCookie);
  return value && isCurrency(value) ? value : DEFAULT_CURRENCY;
}

/** Remembers the currency for a year. Only in an action or a route. */
export async function keepCurrency(currency: Currency): Promise<void> {
  (await cookies()).set(currencyCookie, currency, { ...cookieOptions(), maxAge: 365 * days });
}

/** The visitor's cart, read once per request. */
export const currentCart = cache(async () => readCart(await cartToken()));
