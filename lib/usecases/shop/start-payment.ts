import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import { newId } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import type { Payment, Purchase } from '@/lib/db/generated/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import type { PayingMethod } from '@/lib/domain/checkout/checkout';
import { canPay } from '@/lib/domain/payment/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { enqueue } from '@/lib/jobs/enqueue';
import { PaymentError } from '@/lib/payments/errors';
import { payments } from '@/lib/payments/payments';

/**
 * Opens the running try to pay at the payment provider and answers the address of its hosted page. The try is recorded
 * before the provider is called and carries its id as idempotency key: whatever is repeated, there is one payment.
 *
 * Throws `payment_unavailable` (the try stays and can be started again) and `payment_already_paid`.
 */
export async function startPayment(purchaseId: string): Promise<string> {
  const payment = await db().payment.findFirst({
    where: { purchaseId, state: { in: ['intended', 'open', 'pending'] } },
    include: { purchase: true },
  });
  if (!payment) throw new Problem('payment_not_open');
  if (payment.checkoutUrl) return payment.checkoutUrl;
  return openAtProvider(payment);
}

/** Asks the provider for a recorded try and keeps what it answers. Safe to repeat within the provider's hour. */
export async function openAtProvider(payment: Payment & { purchase: Purchase }): Promise<string> {
  const { purchase } = payment;
  try {
    const opened = await payments().createPayment({
      purchaseId: purchase.id,
      amountCents: payment.amountCents,
      currency: payment.currency,
      description: `Zegel ${purchase.number}`,
      redirectUrl: `${env().APP_URL}/payment/${purchase.id}`,
      webhookUrl: `${env().APP_URL}/api/webhooks/mollie`,
      method: payment.method === 'invoice' ? undefined : payment.method,
      locale: purchase.locale,
      idempotencyKey: payment.id,
    });
    const checkoutUrl = opened.checkoutUrl ?? null;
    await transaction(async (tx) => {
      await tx.payment.updateMany({
        where: { id: payment.id, state: 'intended' },
        data: { providerId: opened.id, checkoutUrl, state: 'open' },
      });
      await followPayment(tx, payment.id);
    });
    if (!checkoutUrl) throw new Problem('payment_not_open');
    return checkoutUrl;
  } catch (error) {
    if (error instanceof PaymentError) throw new Problem('payment_unavailable', { cause: error });
    throw error;
  }
}

const minute = 60_000;

/** Looks after a payment even when neither the buyer nor the webhook comes back. */
async function followPayment(tx: Tx, paymentId: string): Promise<void> {
  const runAt = new Date(now().getTime() + 5 * minute);
  await enqueue(tx, 'check-payment', { paymentId }, { runAt, key: `check-payment:${paymentId}` });
}

/**
 * Begins a new try after one failed, was cancelled or expired; a try that still runs is given back instead. Throws
 * `payment_already_paid`.
 */
export async function payAgain(purchaseId: string, method: PayingMethod): Promise<string> {
  try {
    await transaction(async (tx) => {
      const purchase = await tx.purchase.findUniqueOrThrow({
        where: { id: purchaseId },
        include: { payments: true },
      });
      const states = purchase.payments.map(({ state }) => state);
      if (purchase.state === 'paid') throw new Problem('payment_already_paid');
      if (!canPay(purchase.state, states)) return;
      await tx.payment.create({
        data: {
          id: newId(),
          purchaseId,
          state: 'intended',
          method,
          amountCents: purchase.totalCents,
          currency: purchase.currency,
          createdAt: now(),
        },
      });
    });
  } catch (error) {
    // Another tab began the same try a moment ago.
    if (!isDuplicate(error)) throw error;
  }
  return startPayment(purchaseId);
}
