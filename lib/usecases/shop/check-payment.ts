import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import type { Payment } from '@/lib/db/generated/client';
import { PaymentMethod } from '@/lib/db/generated/enums';
import { transaction } from '@/lib/db/transaction';
import { isPaymentOver, paymentAfter, readPaymentStatus } from '@/lib/domain/payment/lifecycle';
import type { Mandate, Payment as ProviderPayment } from '@/lib/payments/payment';
import { payments } from '@/lib/payments/payments';
import { keepMandate } from '../billing/keep-mandate';
import { settleInvoice } from '../billing/settle-invoice';
import { raiseWorkItem } from '../staff/raise-work-item';
import { keepOpened, recordAtProvider } from './open-at-provider';
import { settlePurchase } from './settle-purchase';
import { lockSubject, type SubjectPayment, subjectOf, withSubject } from './subject-of';

const hour = 3_600_000;

/**
 * Fetches how a payment stands and lets what it pays follow. Whoever heard a rumour (webhook, the buyer coming back, the
 * sweep) calls this; the provider's own answer is the only ground to call anything paid, so that a forged, repeated or
 * late call does nothing.
 */
export async function checkPayment(paymentId: string): Promise<void> {
  const payment = await db().payment.findUnique({ where: { id: paymentId }, include: withSubject });
  if (!payment) return;
  const providerId = payment.providerId ?? (await askAgain(payment));
  if (!providerId) return;
  const told = await payments().getPayment(providerId);
  const mandate = await mandateOf(told);
  await transaction((tx) => follow(tx, payment, told, mandate));
}

/** The intent was recorded but no answer: asked again under the same key while the provider remembers it. */
async function askAgain(payment: SubjectPayment): Promise<string | null> {
  if (isPaymentOver(payment.state)) return null;
  const old = now().getTime() - payment.createdAt.getTime() > hour;
  if (!old) return (await recordAtProvider(payment)).providerId;
  const { paymentCustomerId } = subjectOf(payment).account;
  const lost = paymentCustomerId ? await payments().findPayment(paymentCustomerId, payment.id) : undefined;
  if (lost) return (await transaction((tx) => keepOpened(tx, payment.id, lost))).providerId;
  await transaction(async (tx) => {
    await tx.payment.update({ where: { id: payment.id }, data: { state: 'expired', settledAt: now() } });
    if (payment.invoiceId) await settleInvoice(tx, payment.invoiceId);
  });
  return null;
}

/** Only a first payment that was paid leaves a mandate. */
async function mandateOf({
  status,
  mandateId,
  customerId,
  sequence,
}: ProviderPayment): Promise<Mandate | undefined> {
  if (status !== 'paid' || sequence !== 'first' || !mandateId || !customerId) return undefined;
  return payments().getMandate(customerId, mandateId);
}

async function follow(
  tx: Tx,
  subject: SubjectPayment,
  told: ProviderPayment,
  mandate: Mandate | undefined,
): Promise<void> {
  await lockSubject(tx, subject);
  const payment = await tx.payment.findUniqueOrThrow({ where: { id: subject.id } });
  const { accountId } = subject.purchase ?? subject.invoice ?? {};
  if (told.amountCents !== payment.amountCents || told.currency !== payment.currency) {
    await raiseWorkItem(tx, {
      kind: 'payment_unclear',
      ...(accountId ? { accountId } : {}),
      params: { about: 'amount_differs', asked: amountText(payment), told: amountText(told) },
      dedupeKey: `amount:${payment.id}`,
    });
    return;
  }
  await write(tx, payment, told);
  if (mandate && accountId) await keepMandate(tx, accountId, mandate);
  if (payment.purchaseId) await settlePurchase(tx, payment.purchaseId, told.paidAt ?? now());
  if (payment.invoiceId) await settleInvoice(tx, payment.invoiceId);
}

const amountText = ({ amountCents, currency }: { amountCents: number; currency: string }) =>
  `${amountCents / 100} ${currency}`;

async function write(tx: Tx, payment: Payment, told: ProviderPayment): Promise<void> {
  const status = readPaymentStatus(told.status);
  const state = status ? paymentAfter(payment.state, status) : payment.state;
  const settledAt = ['open', 'pending'].includes(state) ? null : (payment.settledAt ?? told.paidAt ?? now());
  const method = Object.values(PaymentMethod).find((known) => known === told.method);
  const chargedBack = told.chargedBackCents >= payment.amountCents;
  await tx.payment.update({
    where: { id: payment.id },
    data: {
      state,
      settledAt: state === payment.state ? payment.settledAt : settledAt,
      failure: state === 'failed' ? (told.failure ?? payment.failure) : payment.failure,
      method: state === 'paid' && method ? method : payment.method,
      chargedBackAt: chargedBack ? (payment.chargedBackAt ?? now()) : null,
    },
  });
}
