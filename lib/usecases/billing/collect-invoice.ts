import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { isOwed } from '@/lib/domain/payment/chase';
import { isPaymentOver } from '@/lib/domain/payment/lifecycle';
import { isProblem } from '@/lib/domain/problem';
import { checkPayment } from '../shop/check-payment';
import { currentMandate } from './current-mandate';

/**
 * Collects a bill by the mandate of its account, once: what fails is not tried again behind the customer's back, but
 * chased. Safe to repeat; a try whose answer was lost is found again.
 */
export async function collectInvoice(invoiceId: string): Promise<void> {
  const paymentId = await transaction((tx) => intend(tx, invoiceId));
  if (!paymentId) return;
  await checkPayment(paymentId).catch((error: unknown) => {
    // A refusal is recorded and chased; only what may still be done is asked again by the job.
    if (!isProblem(error)) throw error;
    return transaction((tx) => throwWhileOpen(tx, paymentId, error));
  });
}

async function intend(tx: Tx, invoiceId: string): Promise<string | undefined> {
  await tx.$queryRaw`SELECT 1 FROM "Invoice" WHERE "id" = ${invoiceId}::uuid FOR UPDATE`;
  const invoice = await tx.invoice.findUnique({
    where: { id: invoiceId },
    include: { payments: true, account: true },
  });
  if (!invoice || !isOwed(invoice)) return undefined;
  const running = invoice.payments.find(({ state }) => !isPaymentOver(state));
  if (running) return running.id;
  if (invoice.payments.some(({ sequence }) => sequence === 'recurring')) return undefined;
  const mandate = await currentMandate(tx, invoice.account, invoice.currency);
  if (!mandate) return undefined;
  const { id } = await tx.payment.create({
    data: {
      id: newId(),
      invoiceId,
      mandateId: mandate.id,
      sequence: 'recurring',
      state: 'intended',
      method: mandate.method,
      amountCents: invoice.totalCents,
      currency: invoice.currency,
      createdAt: now(),
    },
  });
  return id;
}

async function throwWhileOpen(tx: Tx, paymentId: string, error: Error): Promise<void> {
  const { state } = await tx.payment.findUniqueOrThrow({ where: { id: paymentId } });
  if (!isPaymentOver(state)) throw error;
}
