import { dutchDay } from '@/lib/domain/validity/dates';
import { lastDayBefore } from '../day';
import type { InvoiceDocument, InvoiceLine } from '../invoice-document';
import { amount } from './amounts';
import { lineTax } from './totals';
import type { XmlElement } from './xml';

/** UN/ECE Recommendation 20: "one", a piece. */
const PIECE = 'C62';

/** One line (BG-25), with the period it pays for (BG-26). */
export function ublLine(invoice: InvoiceDocument, line: InvoiceLine, position: number): XmlElement {
  const quantity = { '@unitCode': PIECE, '#': String(line.quantity) };
  return {
    'cbc:ID': String(position),
    [invoice.kind === 'credit' ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity']: quantity,
    'cbc:LineExtensionAmount': amount(line.netCents, invoice.currency),
    'cac:InvoicePeriod': period(line),
    'cac:Item': { 'cbc:Name': line.description, 'cac:ClassifiedTaxCategory': lineTax(invoice) },
    'cac:Price': { 'cbc:PriceAmount': amount(line.unitCents, invoice.currency) },
  };
}

function period({ periodStart, periodEnd }: InvoiceLine): XmlElement | undefined {
  if (!periodStart || !periodEnd) return undefined;
  return { 'cbc:StartDate': dutchDay(periodStart), 'cbc:EndDate': lastDayBefore(periodEnd) };
}
