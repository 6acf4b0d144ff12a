import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import type { Tx } from '@/lib/db/client';
import type { Payment } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { isPaymentOver } from '@/lib/domain/payment/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { enqueue } from '@/lib/jobs/enqueue';
import { PaymentError } from '@/lib/payments/errors';
import type { Payment as ProviderPayment } from '@/lib/payments/payment';
import { payments } from '@/lib/payments/payments';
import { customerAtProvider } from './customer-at-provider';
import { type SubjectPayment, subjectOf } from './subject-of';

const minute = 60_000;

/**
 * The address of the hosted page of a recorded try. Throws `payment_unavailable`, and `payment_not_open` when the try
 * was given up in the meantime.
 */
export async function openAtProvider(payment: SubjectPayment): Promise<string> {
  const kept = await recordAtProvider(payment);
  if (isPaymentOver(kept.state)) {
    await cancelAtProvider(kept);
    throw new Problem('payment_not_open');
  }
  if (!kept.checkoutUrl) throw new Problem('payment_not_open');
  return kept.checkoutUrl;
}

/**
 * Asks the provider for a recorded try and keeps what it answers. Its id is the idempotency key: within the provider's
 * hour it is safe to repeat, also by two processes at once. Throws `payment_unavailable`.
 */
export async function recordAtProvider(payment: SubjectPayment): Promise<Payment> {
  const opened = await create(payment).catch(async (error: unknown) => {
    if (!(error instanceof PaymentError)) throw error;
    // A refusal stays one: the buyer may try another way at once.
    if (error.kind === 'refused') await end(payment, error);
    throw new Problem('payment_unavailable', { cause: error });
  });
  return transaction((tx) => keepOpened(tx, payment.id, opened));
}

async function create(payment: SubjectPayment): Promise<ProviderPayment> {
  const { sequence, method, mandate } = payment;
  const { id, account, description, path, locale } = subjectOf(payment);
  const customerId = sequence === 'oneoff' ? undefined : await customerAtProvider(account);
  const byHand = sequence !== 'recurring';
  return payments().createPayment({
    about: id,
    amountCents: payment.amountCents,
    currency: payment.currency,
    description,
    redirectUrl: byHand ? env().APP_URL + path : undefined,
    webhookUrl: `${env().APP_URL}/api/webhooks/mollie`,
    // A mandate says by itself how it collects.
    method: byHand && method !== 'invoice' ? method : undefined,
    locale,
    sequenceType: sequence,
    customerId,
    mandateId: mandate?.providerId,
    idempotencyKey: payment.id,
  });
}

async function end({ id, invoiceId, mandateId }: Payment, { field, reason }: PaymentError): Promise<void> {
  await transaction(async (tx) => {
    const isMandate = field === 'mandateId' || field === 'customerId';
    const failure = isMandate ? 'mandate_invalid' : (reason ?? 'refused');
    await tx.payment.updateMany({
      where: { id, state: 'intended' },
      data: { state: 'failed', settledAt: now(), failure },
    });
    if (mandateId && isMandate)
      await tx.mandate.update({ where: { id: mandateId }, data: { state: 'invalid' } });
    if (invoiceId && mandateId) {
      await enqueue(tx, 'chase-invoice', { invoiceId }, { key: `chase-invoice:${invoiceId}` });
    }
  });
}

/** The provider's id is kept also of a try that was given up while we asked: whatever comes of it is then heard. */
export async function keepOpened(tx: Tx, paymentId: string, opened: ProviderPayment): Promise<Payment> {
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
