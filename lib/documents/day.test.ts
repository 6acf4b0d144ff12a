import { describe, expect, it } from 'vitest';
import { dutchDay } from '@/lib/domain/validity/dates';
import { dayText, lastDayBefore } from './day';

describe('the day on paper is the day in the Netherlands', () => {
  it.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('%s is %s', (moment, day) => expect(dutchDay(new Date(moment))).toBe(day));

  it.each([
    ['2027-11-21T10:00:00Z', '2027-11-20'],
    ['2027-01-01T10:00:00Z', '2026-12-31'],
    ['2028-03-01T10:00:00Z', '2028-02-29'],
    ['2027-03-28T23:30:00Z', '2027-03-28'],
  ])('a period until %s ends on %s', (end, day) => expect(lastDayBefore(new Date(end))).toBe(day));

  it('is written in words', () => {
    expect(dayText('2027-03-28', 'nl')).toBe('28 maart 2027');
    expect(dayText('2027-03-28', 'en')).toBe('28 March 2027');
  });
});
