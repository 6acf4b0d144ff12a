import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { transaction } from '@/lib/db/transaction';
import { Problem } from '@/lib/domain/problem';
import { isQuoteOver } from '@/lib/domain/quote/quote-term';
import { type CartHolder, openCart } from '../shop/cart-of';
import { findQuote, type QuoteKey } from './find-quote';

/**
 * Puts what was quoted in the cart, in place of what was in it, at the quoted prices for as long as they hold: who orders
 * pays what the paper says. Answers the token to keep in a visitor's cookie. Throws `not_found`, `quote_over`, and
 * `product_not_for_sale`.
 */
export async function acceptQuote(holder: CartHolder, key: QuoteKey): Promise<string | undefined> {
  return transaction(async (tx) => {
    const quote = await findQuote(tx, holder.actor, key);
    if (isQuoteOver(quote, now())) throw new Problem('quote_over');
    if (quote.lines.some(({ product }) => !product.requestable)) throw new Problem('product_not_for_sale');
    const { cart, token } = await openCart(tx, holder, quote.currency);
    await tx.cartLine.deleteMany({ where: { cartId: cart.id } });
    await tx.cartLine.createMany({
      data: quote.lines.map(({ productId, quantity }) => ({
        id: newId(),
        cartId: cart.id,
        productId,
        quantity,
      })),
    });
    await tx.cart.update({
      where: { id: cart.id },
      data: { currency: quote.currency, quoteId: quote.id, updatedAt: now() },
    });
    return token;
  });
}
