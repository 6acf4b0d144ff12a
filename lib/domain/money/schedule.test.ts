import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addYears } from '../validity/dates';
import { scheduleOf } from './schedule';

const start = new Date('2026-11-21T10:00:00Z');

describe('price over the term', () => {
  it('M02 three years are three bills, each with its own date and VAT', () => {
    const { bills, ...total } = scheduleOf(
      { centsPerYear: 24_500, vatPercent: 21 },
      start,
      addYears(start, 3),
    );
    expect(bills.map(({ dueAt }) => dueAt.toISOString().slice(0, 10))).toEqual([
      '2026-11-21',
      '2027-11-21',
      '2028-11-21',
    ]);
    expect(bills[0]).toMatchObject({ netCents: 24_500, vatCents: 5_145, totalCents: 29_645 });
    expect(total).toEqual({ netCents: 73_500, vatCents: 15_435, totalCents: 88_935 });
  });

  it('C-25 a term that G1 cuts off in its second year has two bills, not three', () => {
    expect(
      scheduleOf({ centsPerYear: 24_500, vatPercent: 0 }, start, new Date('2028-11-12T00:00:00Z')).bills
        .length,
    ).toBe(2);
  });

  it('M02 adds up, to the cent', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.constantFrom(0, 21),
        fc.integer({ min: 1, max: 3 }),
        (cents, percent, years) => {
          const schedule = scheduleOf(
            { centsPerYear: cents, vatPercent: percent },
            start,
            addYears(start, years),
          );
          expect(schedule.bills.length).toBe(years);
          expect(schedule.netCents).toBe(cents * years);
          expect(schedule.totalCents).toBe(schedule.netCents + schedule.vatCents);
          expect(Math.abs(schedule.vatCents - (cents * years * percent) / 100)).toBeLessThanOrEqual(
            years / 2,
          );
        },
      ),
    );
  });
});
