import { describe, expect, it } from 'vitest';
import { dutchDay } from '../validity/dates';
import { invoiceNumber, invoiceYear } from './invoice-number';

describe('the number of an invoice', () => {
  it.each([
    [2026, 1, '2026-000001'],
    [2026, 123, '2026-000123'],
    [2027, 1_234_567, '2027-1234567'],
  ])('%i, %i is %s', (year, sequence, text) => expect(invoiceNumber({ year, sequence })).toBe(text));

  it.each([
    ['2026-12-31T22:59:59Z', 2026],
    ['2026-12-31T23:00:00Z', 2027],
    ['2026-06-30T22:00:00Z', 2026],
  ])('belongs to the year on the Dutch calendar: %s', (at, year) => {
    expect(invoiceYear(new Date(at))).toBe(year);
  });

  it('knows summer time', () => expect(dutchDay(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01'));
});
