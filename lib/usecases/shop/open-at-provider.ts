import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import { db, type Tx } from '@/lib/db/client';
import type { Payment, Purchase } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { isPaymentOver } from '@/lib/domain/payment/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { enqueue } from '@/lib/jobs/enqueue';
import { PaymentError } from '@/lib/payments/errors';
import type { Payment as ProviderPayment } from '@/lib/payments/payment';
import { payments } from '@/lib/payments/payments';

const minute = 60_000;

type SubjectPayment = Payment & { purchase: Purchase | null };

/**
 * Asks the provider for a recorded try and keeps what it answers. Its id is the idempotency key: within the provider's
 * hour it is safe to repeat, also by two processes at once. Throws `payment_unavailable`, and `payment_not_open` when
 * the try was given up in the meantime.
 */
export async function openAtProvider(payment: SubjectPayment): Promise<string> {
  const opened = await create(payment);
  const kept = await transaction((tx) => keep(tx, payment.id, opened));
  if (isPaymentOver(kept.state)) {
    await cancelAtProvider(kept);
    throw new Problem('payment_not_open');
  }
  if (!kept.checkoutUrl) throw new Problem('payment_not_open');
  return kept.checkoutUrl;
}

async function create(payment: SubjectPayment): Promise<ProviderPayment> {
  const { purchase } = payment;
  if (!purchase) throw new Problem('not_found');
  try {
    return await payments().createPayment({
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
  } catch (error) {
    if (!(error instanceof PaymentError)) throw error;
    // A refusal stays one: the buyer may try another way at once.
    if (error.kind === 'refused') await end(payment.id);
    throw new Problem('payment_unavailable', { cause: error });
  }
}

async function end(paymentId: string): Promise<void> {
  await db().payment.updateMany({
    where: { id: paymentId, state: 'intended' },
    data: { state: 'failed', settledAt: now() },
  });
}

/** The provider's id is kept also of a try that was given up while we asked: whatever comes of it is then heard. */
async function keep(tx: Tx, paymentId: string, opened: ProviderPayment): Promise<Payment> {
  const answer = { providerId: opened.id, checkoutUrl: opened.checkoutUrl ?? null };
  const { count } = await tx.payment.updateMany({
    where: { id: paymentId, state: 'intended' },
    data: { ...answer, state: 'open' },
  });
  if (count === 0) await tx.payment.updateMany({ where: { id: paymentId, providerId: null }, data: answer });
  // Looked after even when neither the buyer nor the webhook comes back.
  const runAt = new Date(now().getTime() + 5 * minute);
  await enqueue(tx, 'check-payment', { paymentId }, { runAt, key: `check-payment:${paymentId}` });
  return tx.payment.findUniqueOrThrow({ where: { id: paymentId } });
}

/** Ends a try at the provider where that can be done; what cannot be stopped is followed as any other. */
export async function cancelAtProvider({ providerId }: Pick<Payment, 'providerId'>): Promise<void> {
  if (!providerId) return;
  try {
    await payments().cancelPayment(providerId);
  } catch (error) {
    if (!(error instanceof PaymentError)) throw error;
  }
}
