import type { Currency } from '@/lib/domain/money/currency';
import type { Total } from '@/lib/domain/money/price';
import type { VatTreatment } from '@/lib/domain/money/vat';
import type { TermLine } from '@/lib/domain/money/yearly-totals';
import type { LocalText } from '@/lib/domain/product/product';

/** A quote as its page shows it. */
export interface QuoteView {
  readonly number: string;
  readonly currency: Currency;
  readonly createdAt: Date;
  readonly validUntil: Date;
  /** The prices are promised no more. */
  readonly isOver: boolean;
  /** Organisation and person, as typed. */
  readonly addressee: readonly string[];
  readonly lines: readonly (TermLine & { readonly slug: string; readonly name: LocalText })[];
  readonly vat: VatTreatment;
  /** Each year of the term, the first year first. */
  readonly years: readonly Total[];
  readonly whole: Total;
}

/** A quote in a list. */
export interface QuoteRow extends Pick<QuoteView, 'number' | 'createdAt' | 'validUntil' | 'isOver'> {
  readonly id: string;
}
