import type { Invoice, Payment } from '@/lib/db/generated/client';
import { ublGaps } from '@/lib/documents/invoice-ubl';
import { isOwed } from '@/lib/domain/payment/chase';
import { invoiceNumber } from '@/lib/domain/payment/invoice-number';
import { isPaymentOver } from '@/lib/domain/payment/lifecycle';
import type { InvoiceRowView, InvoiceStanding } from '@/lib/views/billing-view';
import { invoiceDocumentOf } from './invoice-document-of';
import { isFailedCollection } from './settle-invoice';

type Printable = Parameters<typeof invoiceDocumentOf>[0];

/** An invoice as a list shows it. */
export function invoiceRowOf(invoice: Printable, at: Date): InvoiceRowView {
  const { id, kind, issuedAt, dueAt, totalCents, currency, payments } = invoice;
  return {
    id,
    number: invoiceNumber(invoice),
    kind,
    issuedAt,
    dueAt,
    totalCents,
    currency,
    standing: standingOf(invoice, payments, at),
    electronic: ublGaps(invoiceDocumentOf(invoice)).length === 0,
  };
}

function standingOf(invoice: Invoice, payments: readonly Payment[], at: Date): InvoiceStanding {
  if (invoice.kind === 'credit') return 'credit';
  if (invoice.creditedAt) return 'credited';
  if (!isOwed(invoice)) return 'paid';
  if (payments.some(isAtTheBank)) return 'paying';
  if (payments.some(isFailedCollection)) return 'failed';
  return invoice.dueAt <= at ? 'late' : 'open';
}

/** Collected, or paid and not yet confirmed; a hosted page that is merely open is no payment. */
const isAtTheBank = ({ state, sequence }: Payment) =>
  state === 'pending' || (sequence === 'recurring' && !isPaymentOver(state));
