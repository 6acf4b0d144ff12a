import { dutchDay } from '@/lib/domain/validity/dates';
import { assertAddsUp, type InvoiceDocument } from './invoice-document';
import { paymentText } from './payment-text';
import { ublLine } from './ubl/line';
import { customerParty, supplierParty } from './ubl/party';
import { paymentMeans } from './ubl/payment-means';
import { monetaryTotal, taxTotals } from './ubl/totals';
import { vatCategories } from './ubl/vat-category';
import { ublDocument, type XmlElement } from './ubl/xml';

/** SI-UBL 2.0, the Dutch use of EN 16931 (NLCIUS 1.0). */
const NLCIUS = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0';
const BILLING = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

/** What an invoice lacks to be accepted as an electronic one. */
export type UblGap = 'buyer_number' | 'buyer_address' | 'buyer_vat_number';

/**
 * What must still be known of the buyer before the file passes NLCIUS: KVK number or OIN and a whole address inside
 * the Netherlands (BR-NL-4, BR-NL-10), a VAT number or registration for reverse charge (EN 16931 BR-AE-02). Empty for a good file.
 */
export function ublGaps({ buyer, vat }: InvoiceDocument): UblGap[] {
  const gaps: UblGap[] = [];
  const dutch = buyer.country === 'NL';
  if (dutch && !buyer.oin && !buyer.kvkNumber) gaps.push('buyer_number');
  if (dutch && !(buyer.street && buyer.city && buyer.postcode)) gaps.push('buyer_address');
  if (vatCategories[vat.rule].code === 'AE' && !buyer.vatNumber) gaps.push('buyer_vat_number');
  return gaps;
}

/**
 * An invoice or credit note as UBL 2.1 by NLCIUS, for the customer's bookkeeping or the Peppol network. The same
 * document gives the same text. Throws RangeError when its sums do not add up.
 */
export function invoiceUbl(invoice: InvoiceDocument): string {
  assertAddsUp(invoice);
  return ublDocument(invoice.kind === 'credit' ? 'CreditNote' : 'Invoice', {
    ...heading(invoice),
    ...references(invoice),
    'cac:AccountingSupplierParty': supplierParty(invoice),
    'cac:AccountingCustomerParty': customerParty(invoice),
    'cac:PaymentMeans': paymentMeans(invoice),
    'cac:PaymentTerms': { 'cbc:Note': paymentText(invoice) },
    'cac:TaxTotal': taxTotals(invoice),
    'cac:LegalMonetaryTotal': monetaryTotal(invoice),
    [invoice.kind === 'credit' ? 'cac:CreditNoteLine' : 'cac:InvoiceLine']: invoice.lines.map((line, index) =>
      ublLine(invoice, line, index + 1),
    ),
  });
}

function heading({ kind, number, issuedAt, dueAt, currency, vatEuroCents }: InvoiceDocument): XmlElement {
  const type =
    kind === 'credit'
      ? { 'cbc:CreditNoteTypeCode': '381' }
      : { 'cbc:DueDate': dutchDay(dueAt), 'cbc:InvoiceTypeCode': '380' };
  return {
    'cbc:CustomizationID': NLCIUS,
    'cbc:ProfileID': BILLING,
    'cbc:ID': number,
    'cbc:IssueDate': dutchDay(issuedAt),
    ...type,
    'cbc:DocumentCurrencyCode': currency,
    'cbc:TaxCurrencyCode': vatEuroCents === undefined ? undefined : 'EUR',
  };
}

/**
 * What the buyer knows the invoice by. One of the two must be there (NLCIUS BR-NL-2): without a reference or order of
 * its own, the buyer knows us by its account number.
 */
function references({ buyer, purchaseOrderNumber, credits }: InvoiceDocument): XmlElement {
  const reference = buyer.reference || (purchaseOrderNumber ? undefined : buyer.accountNumber);
  return {
    'cbc:BuyerReference': reference,
    'cac:OrderReference': purchaseOrderNumber ? { 'cbc:ID': purchaseOrderNumber } : undefined,
    'cac:BillingReference': credits && { 'cac:InvoiceDocumentReference': { 'cbc:ID': credits.number } },
  };
}
