import { describe, expect, it } from 'vitest';
import { currencies } from './currency';
import { vatTreatment } from './vat';
import { canBillIn, presumedVat } from './vat-currency';

describe('S0-1.1.5c the currency and VAT', () => {
  it.each([
    ['NL', false, ['EUR']],
    ['NL', true, ['EUR']],
    ['BE', false, ['EUR']],
    ['BE', true, ['EUR', 'USD', 'GBP']],
    ['GB', false, ['EUR', 'USD', 'GBP']],
    ['US', false, ['EUR', 'USD', 'GBP']],
  ] as const)('%s, number confirmed %s: can pay in %s', (country, vatNumberConfirmed, expected) => {
    const vat = vatTreatment({ country, vatNumberConfirmed });
    expect(currencies.filter((currency) => canBillIn(currency, vat))).toEqual(expected);
  });

  it('never presumes a VAT with which the price shown could not be billed', () => {
    for (const currency of currencies) expect(canBillIn(currency, presumedVat(currency))).toBe(true);
  });
});
