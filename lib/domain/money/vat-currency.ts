import type { Currency } from './currency';
import { DUTCH_VAT_PERCENT, type VatTreatment } from './vat';

/**
 * Whether a sale can be paid and billed in a currency. An invoice that charges Dutch VAT must give that VAT in euro at
 * the rate of the day (Directive 2006/112/EC, articles 91 and 230); so with Dutch VAT the price is in euro
 * (docs/decisions/0008-currencies.md).
 */
export function canBillIn(currency: Currency, vat: VatTreatment): boolean {
  return currency === 'EUR' || vat.percent === 0;
}

/** The VAT to show while the country is unknown: Dutch in euro; none in a currency that only others can pay in. */
export function presumedVat(currency: Currency): VatTreatment {
  return currency === 'EUR'
    ? { rule: 'domestic', percent: DUTCH_VAT_PERCENT }
    : { rule: 'outside_eu', percent: 0 };
}
