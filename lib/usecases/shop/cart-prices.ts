import type { Tx } from '@/lib/db/client';
import type { Currency } from '@/lib/domain/money/currency';
import { isQuoteOver } from '@/lib/domain/quote/quote-term';
import { priceNow } from './products';

interface Priced {
  readonly currency: Currency;
  readonly quote: {
    readonly currency: Currency;
    readonly validUntil: Date;
    readonly lines: readonly { productId: string; centsPerYear: number }[];
  } | null;
}

/** The price that a quote still promises for a product of this cart; undefined when it says nothing (any more). */
function quotedPrice({ currency, quote }: Priced, productId: string, at: Date): number | undefined {
  if (!quote || quote.currency !== currency || isQuoteOver(quote, at)) return undefined;
  return quote.lines.find((line) => line.productId === productId)?.centsPerYear;
}

/**
 * What a year of a product costs in this cart, in cents without VAT: the price of now, or of the quote while it holds
 * and is not the dearer of the two. Throws `currency_not_offered`.
 */
export async function priceInCart(tx: Tx, cart: Priced, productId: string, at: Date): Promise<number> {
  const present = await priceNow(tx, productId, cart.currency, at);
  return Math.min(present, quotedPrice(cart, productId, at) ?? present);
}

/** Whether every one of these products can be bought in a currency. */
export async function arePricedIn(
  tx: Pick<Tx, 'price'>,
  productIds: readonly string[],
  currency: Currency,
  at: Date,
): Promise<boolean> {
  const priced = await tx.price.findMany({
    where: { productId: { in: [...productIds] }, currency, validFrom: { lte: at } },
    select: { productId: true },
    distinct: ['productId'],
  });
  return priced.length === new Set(productIds).size;
}
