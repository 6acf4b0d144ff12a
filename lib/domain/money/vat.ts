import { isEuCountry } from '../numbers/country';
import { assertCents } from './cents';

/** Which rule of VAT holds for a sale from the Netherlands. */
export const vatRules = ['domestic', 'reverse_charge', 'outside_eu', 'eu_consumer'] as const;
export type VatRule = (typeof vatRules)[number];

/** Dutch standard rate in percent (Wet op de omzetbelasting 1968, article 9). */
export const DUTCH_VAT_PERCENT = 21;

export interface VatTreatment {
  readonly rule: VatRule;
  readonly percent: number;
}

/**
 * The VAT on a service sold from the Netherlands. Inside the Netherlands and to anybody in the EU without a
 * VAT number that VIES confirmed: 21 %. To a confirmed business elsewhere in the EU: reverse charge (Directive
 * 2006/112/EC, articles 44 and 196). Outside the EU: none.
 */
export function vatTreatment(buyer: {
  readonly country: string;
  readonly vatNumberConfirmed: boolean;
}): VatTreatment {
  if (buyer.country === 'NL') return { rule: 'domestic', percent: DUTCH_VAT_PERCENT };
  if (!isEuCountry(buyer.country)) return { rule: 'outside_eu', percent: 0 };
  return buyer.vatNumberConfirmed
    ? { rule: 'reverse_charge', percent: 0 }
    : { rule: 'eu_consumer', percent: DUTCH_VAT_PERCENT };
}

/** VAT over one line in cents, half a cent rounded up; lines are rounded each, so that they add up on paper. */
export function vatCents(netCents: number, percent: number): number {
  assertCents(netCents);
  return Math.floor((netCents * percent + 50) / 100);
}
