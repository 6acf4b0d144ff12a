import type { Locale } from '@/lib/domain/locale';
import type { Currency } from '@/lib/domain/money/currency';
import type { VatRule } from '@/lib/domain/money/vat';
import type { Buyer, Seller } from './parties';

/** One line of an invoice. Amounts are whole cents without VAT, never negative, also on a credit note. */
export interface InvoiceLine {
  /** What was sold, in the language of the invoice. */
  readonly description: string;
  readonly quantity: number;
  readonly unitCents: number;
  /** Quantity times the unit price. */
  readonly netCents: number;
  /** The first moment paid for. */
  readonly periodStart?: Date;
  /** The yearly date on which the next period begins; the paper names the day before it. */
  readonly periodEnd?: Date;
}

/** How money moves. A direct debit names the mandate that the customer signed. */
export type PaymentWay =
  | { readonly method: 'ideal' | 'creditcard' | 'paypal' | 'invoice' }
  | { readonly method: 'directdebit'; readonly mandateReference: string };

/**
 * An invoice or credit note as it was issued: everything that stands on the paper, so that printing it again gives
 * the same paper. An invoice that was paid before it was sent is the receipt too. Amounts of a credit note are
 * positive: its kind says which way the money goes.
 */
export interface InvoiceDocument {
  readonly kind: 'invoice' | 'credit';
  readonly locale: Locale;
  /** As written on the paper, such as `2026-000123`. */
  readonly number: string;
  readonly issuedAt: Date;
  readonly dueAt: Date;
  readonly currency: Currency;
  readonly seller: Seller;
  readonly buyer: Buyer;
  readonly lines: readonly InvoiceLine[];
  readonly vat: { readonly rule: VatRule; readonly percent: number };
  readonly netCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
  /**
   * The VAT in euro when the invoice has another currency and charges VAT (Directive 2006/112/EC, article 230).
   */
  readonly vatEuroCents?: number;
  /** What was paid, or paid back for a credit note; absent while the money is still to come. */
  readonly paid?: PaymentWay & { readonly at: Date };
  /** How we collect it on the day it is due; absent: the customer transfers it. */
  readonly collected?: PaymentWay;
  readonly purchaseOrderNumber?: string;
  /** Of a credit note: the invoice that it takes back. */
  readonly credits?: { readonly number: string; readonly issuedAt: Date };
}

/**
 * Refuses an invoice whose sums do not add up: what leaves us is the customer's evidence for the tax office.
 * Throws RangeError that names the sum, for such data is a programming error.
 */
export function assertAddsUp(invoice: InvoiceDocument): void {
  const { number, lines, netCents, vatCents, totalCents } = invoice;
  const refuse = (what: string) => {
    throw new RangeError(`invoice ${number}: ${what}`);
  };
  if (lines.length === 0) refuse('it has no lines');
  for (const [index, line] of lines.entries()) {
    if (line.quantity * line.unitCents !== line.netCents) refuse(`line ${index + 1} is not quantity × price`);
  }
  const sum = lines.reduce((total, line) => total + line.netCents, 0);
  if (sum !== netCents) refuse(`the lines are ${sum} cents and the net amount ${netCents}`);
  if (netCents + vatCents !== totalCents) refuse('net amount and VAT are not the total');
  if (invoice.vat.percent === 0 && vatCents !== 0) refuse('there is VAT at 0 percent');
  if (invoice.currency === 'EUR' && invoice.vatEuroCents !== undefined)
    refuse('it gives the VAT in euro twice');
  if (invoice.kind === 'credit' && !invoice.credits) refuse('it does not say which invoice it takes back');
}
