import type { Currency } from '../money/currency';
import { formItem, type RequestForm } from '../request/form';

/** What expedited shipping of this product costs once, in cents without VAT; undefined where it is not offered (S1-F26). */
export function expeditedCents(form: RequestForm, currency: Currency): number | undefined {
  return formItem(form, 'shipping')?.expedited.find((price) => price.currency === currency)?.cents;
}
