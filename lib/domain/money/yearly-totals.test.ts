import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumCents } from './cents';
import { totalOf } from './price';
import { termTotal, yearlyTotals } from './yearly-totals';

const anyLine = fc.record({
  quantity: fc.integer({ min: 1, max: 99 }),
  centsPerYear: fc.nat(1_000_000),
  years: fc.integer({ min: 1, max: 3 }),
});
const anyPercent = fc.constantFrom(0, 21);

describe('M02 what a term adds up to', () => {
  it('counts a line as long as its own term lasts', () => {
    const years = yearlyTotals(
      [
        { quantity: 4, centsPerYear: 24_500, years: 3 },
        { quantity: 1, centsPerYear: 13_305, years: 2 },
      ],
      21,
    );
    expect(years.map((year) => year.netCents)).toEqual([111_305, 111_305, 98_000]);
    expect(termTotal(years)).toEqual({ netCents: 320_610, vatCents: 67_328, totalCents: 387_938 });
  });

  it('is the price of each line times its years, for any lines', () => {
    fc.assert(
      fc.property(fc.array(anyLine), anyPercent, (lines, percent) => {
        const whole = termTotal(yearlyTotals(lines, percent));
        const each = lines.map((one) => one.years * totalOf([one], percent).totalCents);
        expect(whole.totalCents).toBe(sumCents(each));
      }),
    );
  });

  it('is the sum of its yearly dates, net, VAT and total alike; the first date is what is paid now', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1 }), anyPercent, (lines, percent) => {
        const years = yearlyTotals(lines, percent);
        const whole = termTotal(years);
        for (const key of ['netCents', 'vatCents', 'totalCents'] as const) {
          expect(whole[key]).toBe(sumCents(years.map((year) => year[key])));
        }
        expect(whole.netCents + whole.vatCents).toBe(whole.totalCents);
        expect(years[0]).toEqual(totalOf(lines, percent));
        expect(years).toHaveLength(Math.max(...lines.map((line) => line.years)));
      }),
    );
  });

  it('never grows from one year to the next', () => {
    fc.assert(
      fc.property(fc.array(anyLine), anyPercent, (lines, percent) => {
        const totals = yearlyTotals(lines, percent).map((year) => year.totalCents);
        expect(totals).toEqual([...totals].sort((one, other) => other - one));
      }),
    );
  });
});
