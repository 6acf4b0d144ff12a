import type { Tx } from '@/lib/db/client';
import type { Invoice, InvoiceLine, Mandate, Payment } from '@/lib/db/generated/client';
import type { InvoiceDocument, PaymentWay } from '@/lib/documents/invoice-document';
import { buyerSchema, sellerSchema } from '@/lib/documents/parties';
import { invoiceNumber } from '@/lib/domain/payment/invoice-number';

/** What must be loaded with an invoice to print it. */
export const withPaper = {
  lines: { orderBy: { position: 'asc' } },
  credits: true,
  payments: { include: { mandate: true }, orderBy: { createdAt: 'asc' } },
  account: { include: { mandates: { where: { state: 'valid', revokedAt: null } } } },
} as const;

interface Printable extends Invoice {
  lines: InvoiceLine[];
  credits: Invoice | null;
  payments: (Payment & { mandate: Mandate | null })[];
  account: { renewalBy: 'mandate' | 'invoice' | null; mandates: Mandate[] };
}

/** An invoice as it stands on paper, from its frozen rows. */
export function invoiceDocumentOf(invoice: Printable): InvoiceDocument {
  const { purchaseOrderNumber, credits, vatRule, vatPercent } = invoice;
  const paid = paidWith(invoice);
  const collected = paid ? undefined : collectedBy(invoice);
  return {
    kind: invoice.kind === 'credit' ? 'credit' : 'invoice',
    locale: invoice.locale,
    number: invoiceNumber(invoice),
    issuedAt: invoice.issuedAt,
    dueAt: invoice.dueAt,
    currency: invoice.currency,
    seller: sellerSchema.parse(invoice.seller),
    buyer: buyerSchema.parse(invoice.buyer),
    lines: invoice.lines.map(lineOf),
    vat: { rule: vatRule, percent: vatPercent },
    netCents: invoice.netCents,
    vatCents: invoice.vatCents,
    totalCents: invoice.totalCents,
    ...(paid ? { paid } : {}),
    ...(collected ? { collected } : {}),
    ...(purchaseOrderNumber ? { purchaseOrderNumber } : {}),
    ...(credits ? { credits: { number: invoiceNumber(credits), issuedAt: credits.issuedAt } } : {}),
  };
}

function lineOf({ description, quantity, unitCents, netCents, periodStart, periodEnd }: InvoiceLine) {
  return {
    description,
    quantity,
    unitCents,
    netCents,
    ...(periodStart ? { periodStart } : {}),
    ...(periodEnd ? { periodEnd } : {}),
  };
}

function paidWith({ paidAt, paidBy, payments }: Printable): (PaymentWay & { at: Date }) | undefined {
  if (!paidAt || !paidBy) return undefined;
  if (paidBy !== 'directdebit') return { method: paidBy, at: paidAt };
  const mandate = payments.find(({ state }) => state === 'paid')?.mandate;
  return { method: paidBy, mandateReference: mandate?.providerId ?? '', at: paidAt };
}

/** A yearly bill that a mandate collects says so, as long as that has not failed. */
function collectedBy({ kind, paidAt, chaseStage, payments, account }: Printable): PaymentWay | undefined {
  if (kind !== 'renewal' || paidAt || chaseStage > 0) return undefined;
  const running = payments.find(
    ({ sequence, state }) => sequence === 'recurring' && state !== 'failed',
  )?.mandate;
  const mandate =
    running ?? (payments.length === 0 && account.renewalBy === 'mandate' ? account.mandates[0] : null);
  if (!mandate) return undefined;
  const { method, providerId } = mandate;
  return method === 'directdebit' ? { method, mandateReference: providerId } : { method };
}

/** The rows of an invoice, for printing. */
export function loadForPaper(client: Pick<Tx, 'invoice'>, id: string) {
  return client.invoice.findUnique({ where: { id }, include: withPaper });
}
