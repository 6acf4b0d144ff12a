import type { Locale } from '../locale';
import type { Currency } from '../money/currency';
import type { RequestForm } from '../request/form';
import type { Generation } from './generations';

/** A text in both languages, as data of a product. */
export type LocalText = Readonly<Record<Locale, string>>;

export interface ProductPrice {
  readonly currency: Currency;
  /** Integer cents for one year, without VAT. */
  readonly centsPerYear: number;
}

/** A product as data: what it is called, who holds it, what its request asks, what it costs. */
export interface Product {
  readonly slug: string;
  /** `name_id` at the CA. */
  readonly caProduct: string;
  readonly name: LocalText;
  /** Other spellings by which people know it; search finds all of them (C-02). */
  readonly aliases: readonly string[];
  readonly summary: LocalText;
  readonly description: LocalText;
  /** Who or what the certificate speaks for. */
  readonly subject: 'server' | 'organisation' | 'organisation_person' | 'professional' | 'citizen';
  readonly keyStore: 'own' | 'token' | 'qscd';
  /** Qualified under eIDAS; decides the shop's heading, and is false for every server certificate (C-03). */
  readonly qualified: boolean;
  /** False: shown, but not sold here yet. */
  readonly requestable: boolean;
  readonly generation: Generation | null;
  readonly term: { readonly maxYears: number; readonly maxDays: number };
  readonly requestForm: RequestForm;
  /** Empty when not requestable. */
  readonly prices: readonly ProductPrice[];
}
