import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { offersMethod, type PayingMethod } from '@/lib/domain/checkout/methods';
import { canPay, isPaymentOver } from '@/lib/domain/payment/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { checkPayment } from './check-payment';
import { intendPayment } from './intend-payment';
import { cancelAtProvider, openAtProvider } from './open-at-provider';
import { withSubject } from './subject-of';
import { payablePurchase } from './visible-purchase';

/**
 * Gives the address of the hosted page of the running try to pay. The try is recorded before the provider is called and
 * carries its id as idempotency key: whatever is repeated, there is one payment.
 *
 * Throws `payment_unavailable` (the try stays and can be started again), `payment_already_paid`, `payment_not_open`,
 * `not_found` and `forbidden`.
 */
export async function startPayment(
  actor: Actor,
  cartToken: string | undefined,
  purchaseId: string,
): Promise<string> {
  await payablePurchase(actor, cartToken, purchaseId);
  return openRunning(purchaseId);
}

/**
 * Goes on paying in the way the buyer now chooses: the running try when it is of that way, else a new one. A try that
 * still runs in another way is ended first; one that cannot be ended is given back instead of a second one.
 *
 * Throws as `startPayment` does, and `invalid_input` for a way that the currency does not have.
 */
export async function payAgain(
  actor: Actor,
  cartToken: string | undefined,
  purchaseId: string,
  method: PayingMethod,
): Promise<string> {
  const { payments, currency } = await payablePurchase(actor, cartToken, purchaseId);
  if (!offersMethod(currency, method)) {
    throw new Problem('invalid_input', { fields: { method: 'unknown_choice' } });
  }
  const running = payments.find(({ state }) => !isPaymentOver(state) && state !== 'paid');
  if (running && running.method !== method) await giveUp(running);
  await transaction((tx) => beginTry(tx, purchaseId, method));
  return openRunning(purchaseId);
}

async function openRunning(purchaseId: string): Promise<string> {
  const payment = await db().payment.findFirst({
    where: { purchaseId, state: { in: ['intended', 'open', 'pending'] } },
    include: withSubject,
  });
  if (payment) return payment.checkoutUrl ?? openAtProvider(payment);
  const { state } = await db().purchase.findUniqueOrThrow({ where: { id: purchaseId } });
  throw new Problem(state === 'open' || state === 'canceled' ? 'payment_not_open' : 'payment_already_paid');
}

/** Ends a try: at once when the provider may not know it yet, else there, and then its outcome is fetched. */
export async function giveUp({ id, providerId }: { id: string; providerId: string | null }): Promise<void> {
  const { count } = await db().payment.updateMany({
    where: { id, state: 'intended' },
    data: { state: 'canceled', settledAt: now() },
  });
  if (count === 1) return;
  await cancelAtProvider({ providerId });
  await checkPayment(id);
}

async function beginTry(tx: Tx, purchaseId: string, method: PayingMethod): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Purchase" WHERE "id" = ${purchaseId}::uuid FOR UPDATE`;
  const purchase = await tx.purchase.findUniqueOrThrow({
    where: { id: purchaseId },
    include: { payments: true },
  });
  const states = purchase.payments.map(({ state }) => state);
  if (canPay(purchase.state, states)) await intendPayment(tx, purchaseId, method);
}
