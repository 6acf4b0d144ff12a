import type { VatRule } from '@/lib/domain/money/vat';
import type { CartLineView } from './cart-view';

/** A purchase as its page shows it. */
export interface ShownPurchase {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly currency: string;
  readonly netCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
  readonly vatPercent: number;
  readonly vatRule: VatRule;
  readonly paidAt: Date | null;
  readonly lastPayment: { readonly method: string } | undefined;
  readonly mayPay: boolean;
  readonly email: string;
  readonly accountNumber: string;
  readonly setUpNeeded: boolean;
  readonly maySetUp: boolean;
  readonly lines: readonly CartLineView[];
}
