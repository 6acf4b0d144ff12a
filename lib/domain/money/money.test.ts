import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumCents } from './cents';
import { isCurrency } from './currency';
import { instalments, totalOf } from './price';
import { vatCents, vatTreatment } from './vat';

describe('VAT', () => {
  it.each([
    ['NL', true, 'domestic', 21],
    ['NL', false, 'domestic', 21],
    ['BE', true, 'reverse_charge', 0],
    ['BE', false, 'eu_consumer', 21],
    ['GR', true, 'reverse_charge', 0],
    ['GB', true, 'outside_eu', 0],
    ['CH', false, 'outside_eu', 0],
  ] as const)('%s, number confirmed %s: %s %i %%', (country, vatNumberConfirmed, rule, percent) => {
    expect(vatTreatment({ country, vatNumberConfirmed })).toEqual({ rule, percent });
  });

  it.each([
    [24_500, 5145],
    [1, 0],
    [2, 0],
    [3, 1],
    [50, 11],
  ])('over %i cents is %i', (net, vat) => expect(vatCents(net, 21)).toBe(vat));

  it('is within half a cent of the exact amount', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (net) => {
        expect(Math.abs(vatCents(net, 21) - (net * 21) / 100)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

describe('totals', () => {
  it('S0-1.1.9 one year of everything, VAT per line', () => {
    const lines = [
      { quantity: 2, centsPerYear: 24_500 },
      { quantity: 1, centsPerYear: 50 },
    ];
    expect(totalOf(lines, 21)).toEqual({ netCents: 49_050, vatCents: 10_301, totalCents: 59_351 });
    expect(totalOf([], 21)).toEqual({ netCents: 0, vatCents: 0, totalCents: 0 });
  });

  it('the total of all lines is the sum of the totals of each', () => {
    const line = fc.record({ quantity: fc.integer({ min: 1, max: 50 }), centsPerYear: fc.nat(10_000_000) });
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom(0, 21), (lines, percent) => {
        const each = lines.map((one) => totalOf([one], percent).totalCents);
        expect(totalOf(lines, percent).totalCents).toBe(sumCents(each));
      }),
    );
  });

  it('refuses fractions and nonsense', () => {
    for (const centsPerYear of [1.5, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => totalOf([{ quantity: 1, centsPerYear }], 21)).toThrow(RangeError);
    }
    expect(() => totalOf([{ quantity: 0, centsPerYear: 1 }], 21)).toThrow(RangeError);
  });
});

describe('yearly bills', () => {
  const start = new Date('2026-11-21T10:00:00Z');
  it.each([
    ['2027-11-21T10:00:00Z', ['2026-11-21']],
    ['2027-11-22T10:00:00Z', ['2026-11-21', '2027-11-21']],
    ['2029-11-21T10:00:00Z', ['2026-11-21', '2027-11-21', '2028-11-21']],
    ['2026-12-01T00:00:00Z', ['2026-11-21']],
  ])('S0-1.3.2c2 until %s', (end, days) => {
    const bills = instalments(24_500, start, new Date(end));
    expect(bills.map((bill) => bill.dueAt.toISOString().slice(0, 10))).toEqual(days);
    expect(bills.every((bill) => bill.netCents === 24_500)).toBe(true);
  });

  it('S0-1.1.5b knows its currencies', () => {
    expect(['EUR', 'USD', 'GBP', 'eur', 'CHF'].map(isCurrency)).toEqual([true, true, true, false, false]);
  });
});
