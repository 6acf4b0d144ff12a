import type { Locale } from '@/lib/domain/locale';
import type { Currency } from '@/lib/domain/money/currency';
import type { VatRule } from '@/lib/domain/money/vat';
import type { Seller } from './parties';

/** A product in a quote. */
export interface QuoteLine {
  readonly description: string;
  readonly quantity: number;
  /** For one unit and one year, in whole cents without VAT. */
  readonly centsPerYear: number;
  /** How many yearly bills there will be when it runs its whole term. */
  readonly years: number;
}

/** Prices promised in writing until a day: the cart as it was, with what it costs over the whole term. */
export interface QuoteDocument {
  readonly locale: Locale;
  readonly number: string;
  readonly issuedAt: Date;
  readonly validUntil: Date;
  readonly currency: Currency;
  readonly seller: Seller;
  /** As the visitor typed it; nothing when nothing was typed. */
  readonly addressee: { readonly organisation?: string; readonly name?: string };
  readonly lines: readonly QuoteLine[];
  readonly vat: { readonly rule: VatRule; readonly percent: number };
  /** Where the quote is accepted, a page of the portal. */
  readonly acceptUrl?: string;
}
