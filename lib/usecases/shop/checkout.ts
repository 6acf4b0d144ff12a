import type { CustomerAnswers, NewCustomerAnswers } from '@/lib/domain/checkout/checkout';
import type { Locale } from '@/lib/domain/locale';
import type { Currency } from '@/lib/domain/money/currency';

/** What somebody hands in at the till. */
export interface Checkout {
  cartToken: string | undefined;
  locale: Locale;
  /** What the screen said before VAT; the buyer never pays another price than the one shown. */
  shown: { netCents: number; currency: Currency };
  /** Where the request comes from, for the limit on new accounts. */
  ipAddress: string;
  /** `new` makes an account; a signed-in customer buys for the own one. */
  customer: { kind: 'new'; answers: NewCustomerAnswers } | { kind: 'known'; answers: CustomerAnswers };
}
