import type { Tx } from '@/lib/db/client';
import type { Invoice } from '@/lib/db/generated/client';
import { holdsMoney } from '@/lib/domain/payment/lifecycle';
import { giveBack } from './give-back';
import { mailCredit, mailInvoiceToPay, mailPaid } from './invoice-mails';
import { type DraftLine, issueInvoice } from './issue-invoice';

/**
 * Takes an invoice back in whole with a credit note, and makes it anew with VAT reverse charged. What was paid of it
 * stays paid; the VAT in it goes back the way it came.
 */
export async function correctVat(tx: Tx, { id }: Invoice, at: Date): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Invoice" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const invoice = await tx.invoice.findUniqueOrThrow({
    where: { id },
    include: {
      lines: { orderBy: { position: 'asc' } },
      payments: true,
      purchase: { include: { payments: true } },
    },
  });
  if (invoice.creditedAt) return;
  const { accountId, locale, currency, purchaseOrderNumber, seller, buyer, vatRule, vatPercent, dueAt } =
    invoice;
  const lines = invoice.lines.map(draftOf);
  const same = { accountId, locale, currency, purchaseOrderNumber, lines };
  const paid = [...invoice.payments, ...(invoice.purchase?.payments ?? [])].find(holdsMoney);
  await tx.invoice.update({ where: { id }, data: { creditedAt: at } });
  const credit = await issueInvoice(tx, {
    ...same,
    kind: 'credit',
    creditsId: id,
    vatRule,
    vatPercent,
    dueAt: at,
    parties: { seller, buyer },
  });
  const corrected = await issueInvoice(tx, {
    ...same,
    kind: invoice.kind,
    ...(invoice.purchaseId ? { purchaseId: invoice.purchaseId } : {}),
    vatRule: 'reverse_charge',
    vatPercent: 0,
    dueAt,
    paidAt: invoice.paidAt,
    ...(invoice.paidBy ? { paidBy: invoice.paidBy } : {}),
  });
  // What was paid, was paid for the corrected invoice.
  await tx.payment.updateMany({ where: { invoiceId: id }, data: { invoiceId: corrected.id } });
  await mailCredit(tx, credit);
  await (invoice.paidAt ? mailPaid(tx, corrected) : mailInvoiceToPay(tx, corrected));
  if (paid && invoice.vatCents > 0) await giveBack(tx, paid, invoice.vatCents, `vat:${id}`);
}

interface Row {
  productId: string;
  subscriptionId: string | null;
  description: string;
  quantity: number;
  unitCents: number;
  periodStart: Date | null;
  periodEnd: Date | null;
}

function draftOf({ subscriptionId, periodStart, periodEnd, ...row }: Row): DraftLine {
  const { productId, description, quantity, unitCents } = row;
  return {
    productId,
    description,
    quantity,
    unitCents,
    ...(subscriptionId ? { subscriptionId } : {}),
    ...(periodStart ? { periodStart } : {}),
    ...(periodEnd ? { periodEnd } : {}),
  };
}
