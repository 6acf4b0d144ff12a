import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import type { Invoice, Payment } from '@/lib/db/generated/client';
import type { PaymentMethod } from '@/lib/db/generated/enums';
import { invoiceNumber } from '@/lib/domain/payment/invoice-number';
import { holdsMoney } from '@/lib/domain/payment/lifecycle';
import { enqueue } from '@/lib/jobs/enqueue';
import { raiseWorkItem } from '../staff/raise-work-item';
import { giveBack } from './give-back';
import { mailPaid } from './invoice-mails';
import { reopenInvoice } from './reopen-invoice';

interface Settled extends Invoice {
  payments: Payment[];
}

/** Lets an invoice follow its payments, in the caller's transaction, which has locked it. Safe to repeat. */
export async function settleInvoice(tx: Tx, invoiceId: string): Promise<void> {
  const invoice: Settled = await tx.invoice.findUniqueOrThrow({
    where: { id: invoiceId },
    include: { payments: { orderBy: [{ settledAt: 'asc' }, { id: 'asc' }] } },
  });
  const [first, ...more] = invoice.payments.filter(holdsMoney);
  const byTransfer = invoice.paidBy === 'invoice';
  if (!first) {
    if (invoice.paidAt && !byTransfer && invoice.payments.some(isTakenBack))
      return reopenInvoice(tx, invoiceId);
    if (!invoice.paidAt && invoice.payments.some(isFailedCollection)) {
      await enqueue(tx, 'chase-invoice', { invoiceId }, { key: `chase-invoice:${invoiceId}` });
    }
    return;
  }
  const settled = byTransfer || invoice.creditedAt !== null;
  await refundExcess(tx, invoice, settled ? [first, ...more] : more);
  if (!settled && !invoice.paidAt) await markPaid(tx, invoice, first.settledAt ?? now(), first.method);
}

/** Writes that an invoice is paid, and lets the purchase on invoice that it belongs to follow. */
export async function markPaid(tx: Tx, invoice: Invoice, paidAt: Date, paidBy: PaymentMethod): Promise<void> {
  const { id, kind, purchaseId } = invoice;
  await tx.invoice.update({ where: { id }, data: { paidAt, paidBy } });
  if (kind === 'sale' && purchaseId) {
    const where = { id: purchaseId, state: 'invoiced' as const };
    await tx.purchase.updateMany({ where, data: { state: 'paid', paidAt } });
  }
  await mailPaid(tx, invoice);
}

const isTakenBack = ({ chargedBackAt }: Payment) => chargedBackAt !== null;

/** A collection by mandate that did not succeed, so that the customer must act. */
export const isFailedCollection = ({ sequence, state, chargedBackAt }: Payment): boolean =>
  (sequence === 'recurring' && (state === 'failed' || state === 'expired' || state === 'canceled')) ||
  chargedBackAt !== null;

async function refundExcess(tx: Tx, invoice: Invoice, excess: Payment[]): Promise<void> {
  for (const payment of excess) await giveBack(tx, payment, payment.amountCents, `excess:${payment.id}`);
  if (excess.length === 0) return;
  await raiseWorkItem(tx, {
    kind: 'payment_unclear',
    accountId: invoice.accountId,
    params: { about: 'invoice_paid_twice', invoice: invoiceNumber(invoice) },
    dedupeKey: `refund:${invoice.id}`,
  });
}
