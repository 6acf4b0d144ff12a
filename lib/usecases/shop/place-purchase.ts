import { now } from '@/lib/base/clock';
import { newId, newNumber } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { offersMethod } from '@/lib/domain/checkout/methods';
import { totalOf } from '@/lib/domain/money/price';
import { vatTreatment } from '@/lib/domain/money/vat';
import { canBillIn } from '@/lib/domain/money/vat-currency';
import { isPaymentOver } from '@/lib/domain/payment/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { guardTries } from '../accounts/parts/guard-tries';
import { takeInvoiceRoom } from '../billing/invoice-room';
import { buyerOf } from './buyer';
import { priceInCart } from './cart-prices';
import { type CartToBuy, cartToBuy, loadCart } from './cart-to-buy';
import { checkPayment } from './check-payment';
import { checkVat, type VatCheck } from './check-vat';
import type { Checkout } from './checkout';
import { deliverPurchase } from './deliver-purchase';
import { intendPayment } from './intend-payment';
import { cancelPurchase, lockCart } from './one-purchase-per-cart';
import { cancelAtProvider } from './open-at-provider';
import { isSamePurchase } from './same-purchase';

/** Every purchase of a new customer makes an account; nobody needs this many in a quarter of an hour. */
const checkoutLimit = { name: 'checkout-address', tries: 60, perSeconds: 900, blockSeconds: 900 };

/**
 * Turns the cart into a purchase with one intended payment, and makes the account of a new customer, all at once or not
 * at all. A double click, a reload and a second tab come to the same purchase. Who comes back and changes something
 * gets a new one in its place, unless the first was paid meanwhile. Answers the purchase's id; the money is asked by
 * `startPayment`.
 *
 * Who buys on invoice has it delivered in the same act, within the limit that sales granted.
 *
 * Throws `euro_with_dutch_vat`, `invoice_not_allowed`, `invoice_limit_reached`, `cart_empty`, `price_changed`, `product_not_for_sale`, `forbidden`, `too_many_requests`, and `invalid_input`
 * with fields; VIES being down stops nobody (`vatChecked` says so).
 */
export async function placePurchase(actor: Actor, checkout: Checkout): Promise<string> {
  await guardTries(checkoutLimit, checkout.ipAddress, 'too_many_requests');
  await askAboutRunning(actor, checkout.cartToken);
  const vat = await checkVat(checkout.customer.answers.vatNumber);
  const { purchaseId, replacedId } = await transaction((tx) => place(tx, actor, checkout, vat));
  if (replacedId) await stopTries(replacedId);
  return purchaseId;
}

/** Whether an earlier purchase of this cart was paid in another tab must be known before it can be replaced. */
async function askAboutRunning(actor: Actor, token: string | undefined): Promise<void> {
  const cart = await cartToBuy(db(), { actor, token });
  const running = cart?.purchases[0]?.payments.find(
    ({ state, providerId }) => providerId && !isPaymentOver(state),
  );
  // A provider that is down says nothing; the purchase is then followed as always.
  if (running) await checkPayment(running.id).catch(() => undefined);
}

async function stopTries(purchaseId: string): Promise<void> {
  const running = await db().payment.findMany({ where: { purchaseId, state: { in: ['open', 'pending'] } } });
  await Promise.all(running.map(cancelAtProvider));
}

async function place(
  tx: Tx,
  actor: Actor,
  checkout: Checkout,
  vat: VatCheck,
): Promise<{ purchaseId: string; replacedId?: string }> {
  const found = await cartToBuy(tx, { actor, token: checkout.cartToken });
  if (!found) throw new Problem('cart_empty');
  await lockCart(tx, found.id);
  const cart = (await loadCart(tx, found.id)) ?? found;
  const earlier = cart.purchases[0];
  if (earlier && earlier.state !== 'open') return { purchaseId: earlier.id };
  if (earlier && (await isSamePurchase(earlier, cart, actor, checkout))) return { purchaseId: earlier.id };
  if (cart.closedAt || cart.lines.length === 0) throw new Problem('cart_empty');
  if (earlier) await cancelPurchase(tx, earlier.id);
  const purchaseId = await create(tx, actor, cart, checkout, vat);
  return earlier ? { purchaseId, replacedId: earlier.id } : { purchaseId };
}

async function create(
  tx: Tx,
  actor: Actor,
  cart: CartToBuy,
  checkout: Checkout,
  vat: VatCheck,
): Promise<string> {
  const { answers } = checkout.customer;
  if (!offersMethod(cart.currency, answers.method)) {
    throw new Problem('invalid_input', { fields: { method: 'unknown_choice' } });
  }
  const at = now();
  const lines = await linesOf(tx, cart, checkout.shown, at);
  const owner = await buyerOf(tx, actor, checkout, vat);
  const { currency } = cart;
  const { rule, percent } = vatTreatment({
    country: answers.country,
    vatNumberConfirmed: vat.vatChecked === 'valid',
  });
  if (!canBillIn(currency, { rule, percent })) throw new Problem('euro_with_dutch_vat');
  const total = totalOf(lines, percent);
  const onInvoice = answers.method === 'invoice';
  if (onInvoice) await takeInvoiceRoom(tx, owner.accountId, total.totalCents);
  const { id } = await tx.purchase.create({
    data: {
      id: newId(),
      number: newNumber(9),
      ...owner,
      cartId: cart.id,
      state: onInvoice ? 'invoiced' : 'open',
      currency,
      locale: checkout.locale,
      ...total,
      vatRule: rule,
      vatPercent: percent,
      purchaseOrderNumber: answers.purchaseOrderNumber ?? null,
      createdAt: at,
      lines: { create: lines.map((line) => ({ id: newId(), ...line })) },
    },
  });
  if (onInvoice) await deliverPurchase(tx, id);
  else await intendPayment(tx, id, answers.method);
  return id;
}

async function linesOf(tx: Tx, cart: CartToBuy, shown: Checkout['shown'], at: Date) {
  if (cart.lines.some(({ product }) => !product.requestable)) throw new Problem('product_not_for_sale');
  const lines: { productId: string; quantity: number; centsPerYear: number }[] = [];
  for (const { productId, quantity } of cart.lines) {
    lines.push({ productId, quantity, centsPerYear: await priceInCart(tx, cart, productId, at) });
  }
  const { netCents } = totalOf(lines, 0);
  if (netCents !== shown.netCents || cart.currency !== shown.currency) throw new Problem('price_changed');
  return lines;
}
