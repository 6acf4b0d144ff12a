/** How an invoice stands for the customer. */
export type InvoiceStanding = 'open' | 'late' | 'failed' | 'paying' | 'paid' | 'credited' | 'credit';

/** An invoice in a list. */
export interface InvoiceRowView {
  readonly id: string;
  readonly number: string;
  readonly kind: 'sale' | 'renewal' | 'credit';
  readonly issuedAt: Date;
  readonly dueAt: Date;
  readonly totalCents: number;
  readonly currency: string;
  readonly standing: InvoiceStanding;
  /** It can be had as electronic invoice. */
  readonly electronic: boolean;
}

/** An invoice on its own page. */
export interface InvoiceView extends InvoiceRowView {
  readonly netCents: number;
  readonly vatCents: number;
  readonly vatPercent: number;
  readonly vatRule: 'domestic' | 'reverse_charge' | 'outside_eu' | 'eu_consumer';
  readonly paidAt: Date | null;
  readonly paidBy: string | null;
  readonly iban: string;
  readonly lines: readonly {
    readonly id: string;
    readonly description: string;
    readonly quantity: number;
    readonly netCents: number;
    readonly periodStart: Date | null;
    readonly periodEnd: Date | null;
  }[];
  /** The invoice that this credit note takes back. */
  readonly credits: { readonly id: string; readonly number: string } | null;
  /** The credit note that took this one back. */
  readonly creditedBy: { readonly id: string; readonly number: string } | null;
  readonly mayPay: boolean;
}

/** How the yearly bill is paid. */
export type RenewalWay =
  | {
      readonly kind: 'mandate';
      readonly method: 'creditcard' | 'paypal' | 'directdebit';
      readonly hint: string;
    }
  | { readonly kind: 'mandate_lost' }
  | { readonly kind: 'invoice' };

/** What will be billed on a yearly date. */
export interface YearlyDateView {
  readonly at: Date;
  readonly currency: string;
  readonly netCents: number;
  readonly totalCents: number;
  readonly subscriptions: readonly { readonly id: string; readonly number: string; readonly name: unknown }[];
}
