import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalOf } from '@/lib/domain/money/price';
import { aQuote } from './documents.fixture';
import { termTotal, yearlyTotals } from './quote-years';

describe('M02 what a quote adds up to', () => {
  it('counts a line as long as its own term lasts', () => {
    const years = yearlyTotals(aQuote());
    expect(years.map((year) => year.netCents)).toEqual([111_305, 111_305, 98_000]);
    expect(termTotal(years)).toEqual({ netCents: 320_610, vatCents: 67_328, totalCents: 387_938 });
  });

  it('is the price of each line times its years, for any lines', () => {
    const line = fc.record({
      description: fc.constant('PKIoverheid'),
      quantity: fc.integer({ min: 1, max: 99 }),
      centsPerYear: fc.nat(1_000_000),
      years: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const whole = termTotal(yearlyTotals(aQuote({ lines })));
        const each = lines.map((one) => one.years * totalOf([one], 21).totalCents);
        expect(whole.totalCents).toBe(each.reduce((sum, cents) => sum + cents, 0));
      }),
    );
  });
});
