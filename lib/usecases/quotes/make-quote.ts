import { now } from '@/lib/base/clock';
import { hashToken, newId, newNumber } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import type { Locale } from '@/lib/domain/locale';
import type { Currency } from '@/lib/domain/money/currency';
import { Problem } from '@/lib/domain/problem';
import type { QuoteAddressee } from '@/lib/domain/quote/addressee';
import { quoteEnd } from '@/lib/domain/quote/quote-term';
import { dateText } from '@/lib/views/date-text';
import { guardTries } from '../accounts/parts/guard-tries';
import { queueMail } from '../mail/queue-mail';
import { type CartHolder, findCart } from '../shop/cart-of';
import { priceInCart } from '../shop/cart-prices';
import { priceNow } from '../shop/products';
import { findQuote, type QuoteKey } from './find-quote';
import { quoteToken } from './quote-token';
import { addresseeOf } from './read-quote';

/** Nobody needs more quotes from one address in an hour; and nobody gets more of them mailed unasked. */
const makeLimit = { name: 'quote-address', tries: 30, perSeconds: 3600, blockSeconds: 3600 };
const mailLimit = { name: 'quote-mail', tries: 5, perSeconds: 86_400, blockSeconds: 86_400 };

interface Circumstances {
  locale: Locale;
  /** Where the request comes from, for the limit. */
  ipAddress: string;
}

interface Line {
  productId: string;
  quantity: number;
  centsPerYear: number;
}

interface Draft {
  accountId: string | null;
  addressee: QuoteAddressee;
  currency: Currency;
  locale: Locale;
  lines: readonly Line[];
}

/**
 * Promises the prices of the cart in writing, for thirty days; with an address it is mailed as PDF. Answers its secret,
 * with which whoever holds it reads and accepts it. Throws `cart_empty`, `product_not_for_sale`, `too_many_requests`.
 */
export async function makeQuote(
  holder: CartHolder,
  addressee: QuoteAddressee,
  { locale, ipAddress }: Circumstances,
): Promise<{ token: string }> {
  await guard(addressee, ipAddress);
  return transaction(async (tx) => {
    const at = now();
    const cart = await findCart(tx, holder);
    if (!cart || cart.lines.length === 0) throw new Problem('cart_empty');
    const lines: Line[] = [];
    for (const { product, productId, quantity } of cart.lines) {
      if (!product.requestable) throw new Problem('product_not_for_sale');
      lines.push({ productId, quantity, centsPerYear: await priceInCart(tx, cart, productId, at) });
    }
    const { currency } = cart;
    return record(tx, { accountId: accountOf(holder.actor), addressee, currency, locale, lines }, at);
  });
}

/** The same products for the same addressee at the prices of today, in place of a quote that is over; not mailed. */
export async function renewQuote(
  actor: Actor,
  key: QuoteKey,
  { locale, ipAddress }: Circumstances,
): Promise<{ token: string }> {
  await guard({}, ipAddress);
  const { currency, accountId, ...old } = await findQuote(db(), actor, key);
  const { email: _, ...addressee } = addresseeOf(old);
  return transaction(async (tx) => {
    const at = now();
    const lines: Line[] = [];
    for (const { product, productId, quantity } of old.lines) {
      if (!product.requestable) throw new Problem('product_not_for_sale');
      lines.push({ productId, quantity, centsPerYear: await priceNow(tx, productId, currency, at) });
    }
    return record(tx, { accountId, addressee, currency, locale, lines }, at);
  });
}

async function guard({ email }: QuoteAddressee, ipAddress: string): Promise<void> {
  await guardTries(makeLimit, ipAddress, 'too_many_requests');
  if (email) await guardTries(mailLimit, email, 'too_many_requests');
}

const accountOf = (actor: Actor): string | null => (actor.kind === 'user' ? actor.accountId : null);

async function record(tx: Tx, { lines, ...draft }: Draft, at: Date): Promise<{ token: string }> {
  const id = newId();
  const token = quoteToken(id);
  const quote = await tx.quote.create({
    data: {
      id,
      number: `O-${newNumber(8)}`,
      tokenHash: hashToken(token),
      ...draft,
      createdAt: at,
      validUntil: quoteEnd(at),
      lines: { create: lines.map((line) => ({ id: newId(), ...line })) },
    },
  });
  const { addressee, accountId, locale } = draft;
  if (addressee.email) {
    await queueMail(tx, {
      template: 'quote_sent',
      to: addressee.email,
      locale,
      data: {
        name: addressee.name ?? addressee.organisation ?? addressee.email,
        quoteId: id,
        number: quote.number,
        date: dateText(quote.validUntil, locale),
      },
      dedupeKey: `quote_sent:${id}`,
      ...(accountId ? { accountId } : {}),
    });
  }
  return { token };
}
