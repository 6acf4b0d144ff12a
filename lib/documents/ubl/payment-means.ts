import { compact } from '@/lib/domain/numbers/compact';
import { dutchDay } from '@/lib/domain/validity/dates';
import type { InvoiceDocument } from '../invoice-document';
import type { XmlElement } from './xml';

/**
 * How the money moves (BG-16), in the codes that NLCIUS allows a Dutch seller (BR-NL-12): 30 credit transfer, 48 bank
 * card, 59 SEPA direct debit. iDEAL is a credit transfer. For PayPal, and for money that goes back the way it came,
 * there is no code but 57, what the parties have arranged before.
 */
export function paymentMeans(invoice: InvoiceDocument): XmlElement {
  const { kind, dueAt } = invoice;
  /** A credit note has no due date of its own in UBL; it stands here. */
  const due = kind === 'credit' ? { 'cbc:PaymentDueDate': dutchDay(dueAt) } : {};
  const { code, ...more } = means(invoice);
  return { 'cbc:PaymentMeansCode': code, ...due, ...more };
}

function means(invoice: InvoiceDocument): { code: string } & XmlElement {
  const { kind, paid, collected, number } = invoice;
  if (kind === 'credit') return { code: '57' };
  const way = paid ?? collected ?? { method: 'invoice' };
  const reference = { 'cbc:PaymentID': number };
  if (way.method === 'directdebit') {
    return { code: '59', ...reference, 'cac:PaymentMandate': { 'cbc:ID': way.mandateReference } };
  }
  if (way.method === 'creditcard') return { code: '48', ...reference };
  if (way.method === 'paypal') return { code: '57', ...reference };
  return { code: '30', ...reference, 'cac:PayeeFinancialAccount': ourAccount(invoice) };
}

function ourAccount({ seller }: InvoiceDocument): XmlElement {
  const branch = seller.bic ? { 'cbc:ID': compact(seller.bic).toUpperCase() } : undefined;
  return { 'cbc:ID': compact(seller.iban).toUpperCase(), 'cac:FinancialInstitutionBranch': branch };
}
