import type { LocalText } from '@/lib/domain/product/product';

/** A line of the cart or of an order as the screen needs it. */
export interface CartLineView {
  readonly slug: string;
  readonly name: LocalText;
  readonly quantity: number;
  /** Without VAT. */
  readonly centsPerYear: number;
}
