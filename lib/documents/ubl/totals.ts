import type { InvoiceDocument } from '../invoice-document';
import { vatReasonText } from '../payment-text';
import { amount } from './amounts';
import { vatCategories } from './vat-category';
import type { XmlElement } from './xml';

const scheme: XmlElement = { 'cac:TaxScheme': { 'cbc:ID': 'VAT' } };

/** Category and rate; outside the scope of VAT there is no rate (EN 16931 BR-O-05). */
function taxCategory({ vat }: InvoiceDocument): XmlElement {
  const { code } = vatCategories[vat.rule];
  return { 'cbc:ID': code, 'cbc:Percent': code === 'O' ? undefined : String(vat.percent) };
}

/** On a line: BG-30. */
export function lineTax(invoice: InvoiceDocument): XmlElement {
  return { ...taxCategory(invoice), ...scheme };
}

/**
 * The VAT breakdown (BG-23): one rule holds for the whole invoice. In another currency than the euro the VAT is given
 * in euro as well (BT-111), in a total of its own.
 */
export function taxTotals(invoice: InvoiceDocument): XmlElement[] {
  const { currency, netCents, vatCents, vatEuroCents, vat } = invoice;
  const breakdown = {
    'cbc:TaxAmount': amount(vatCents, currency),
    'cac:TaxSubtotal': {
      'cbc:TaxableAmount': amount(netCents, currency),
      'cbc:TaxAmount': amount(vatCents, currency),
      'cac:TaxCategory': {
        ...taxCategory(invoice),
        'cbc:TaxExemptionReasonCode': vatCategories[vat.rule].exemption,
        'cbc:TaxExemptionReason': vatReasonText(invoice),
        ...scheme,
      },
    },
  };
  if (vatEuroCents === undefined) return [breakdown];
  return [breakdown, { 'cbc:TaxAmount': amount(vatEuroCents, 'EUR') }];
}

/** The sums of the document (BG-22): what was paid already is prepaid, what is left is to be paid. */
export function monetaryTotal(invoice: InvoiceDocument): XmlElement {
  const { currency, netCents, totalCents, paid } = invoice;
  return {
    'cbc:LineExtensionAmount': amount(netCents, currency),
    'cbc:TaxExclusiveAmount': amount(netCents, currency),
    'cbc:TaxInclusiveAmount': amount(totalCents, currency),
    'cbc:PrepaidAmount': paid && amount(totalCents, currency),
    'cbc:PayableAmount': amount(paid ? 0 : totalCents, currency),
  };
}
