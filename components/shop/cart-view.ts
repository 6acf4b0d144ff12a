import type { LocalText } from '@/lib/domain/product/product';

/** A line of the cart or of an order as the screen needs it. */
export interface CartLineView {
  readonly slug: string;
  readonly name: LocalText;
  readonly quantity: number;
  /** Without VAT. */
  readonly centsPerYear: number;
}

/** The same with how many yearly bills there are when it runs as long as it can. */
export interface TermLineView extends CartLineView {
  readonly years: number;
}
