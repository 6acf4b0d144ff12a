import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { PaymentError } from '@/lib/payments/errors';
import type { Refund } from '@/lib/payments/payment';
import { payments } from '@/lib/payments/payments';
import { moneyText } from '@/lib/views/money-text';
import { queueMail } from '../mail/queue-mail';
import { settlePurchase } from '../shop/settle-purchase';
import { lockSubject, type SubjectPayment, subjectOf, withSubject } from '../shop/subject-of';
import { raiseWorkItem } from '../staff/raise-work-item';
import { billingMailTo } from './invoice-mails';
import { settleInvoice } from './settle-invoice';

interface Refunding {
  paymentId: string;
  cents: number;
  /** Names this refund: the same one is given once, however often it is asked for. */
  reference: string;
}

/**
 * Gives money back at the provider, once per reference: what was given under it is looked up first, because the provider
 * remembers a key for an hour only. What the provider refuses, or what fails at the bank, becomes work for sales.
 */
export async function refundPayment({ paymentId, cents, reference }: Refunding): Promise<void> {
  const payment = await db().payment.findUnique({ where: { id: paymentId }, include: withSubject });
  if (!payment?.providerId) return;
  const { providerId } = payment;
  const earlier = (await payments().listRefunds(providerId)).find((refund) => refund.reference === reference);
  const refund = earlier ?? (await ask(payment, providerId, cents, reference));
  if (!refund?.holds) return transaction((tx) => tellSales(tx, payment, reference));
  const given = (await payments().listRefunds(providerId)).filter(({ holds }) => holds);
  const refundedCents = given.reduce((sum, { amountCents }) => sum + amountCents, 0);
  await transaction(async (tx) => {
    await lockSubject(tx, payment);
    await tx.payment.update({
      where: { id: paymentId },
      data: { refundedCents: Math.min(refundedCents, payment.amountCents) },
    });
    if (payment.purchaseId)
      await settlePurchase(tx, payment.purchaseId, payment.settledAt ?? payment.createdAt);
    if (payment.invoiceId) await settleInvoice(tx, payment.invoiceId);
    await tellCustomer(tx, payment, cents, reference);
  });
}

async function ask(
  payment: SubjectPayment,
  paymentId: string,
  amountCents: number,
  reference: string,
): Promise<Refund | undefined> {
  const { currency } = payment;
  const { description } = subjectOf(payment);
  try {
    const wanted = { paymentId, amountCents, currency, description, idempotencyKey: reference };
    return await payments().createRefund(wanted);
  } catch (error) {
    if (error instanceof PaymentError && error.kind === 'refused') return undefined;
    throw error;
  }
}

async function tellSales(tx: Tx, payment: SubjectPayment, reference: string): Promise<void> {
  const { account, description } = subjectOf(payment);
  await raiseWorkItem(tx, {
    kind: 'payment_unclear',
    accountId: account.id,
    params: { about: 'refund_failed', paid: description },
    dedupeKey: `refund_failed:${reference}`,
  });
}

async function tellCustomer(
  tx: Tx,
  payment: SubjectPayment,
  cents: number,
  reference: string,
): Promise<void> {
  const { account, description, locale } = subjectOf(payment);
  const { name, ...to } = await billingMailTo(tx, account, locale);
  await queueMail(tx, {
    ...to,
    template: 'refund_sent',
    data: { name, about: description, amount: moneyText(cents, payment.currency, locale) },
    dedupeKey: `refund_sent:${reference}`,
  });
}
