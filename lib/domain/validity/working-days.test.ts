import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from './working-days';

const day = (date: string) => new Date(`${date}T10:30:00Z`);

describe('working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-18', 2, '2026-11-20'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-04-03', 1, '2026-04-07'],
    ['2027-12-31', 1, '2028-01-03'],
  ])('%s and %d later is %s, at the same time of day', (from, days, to) => {
    expect(addWorkingDays(day(from), days)).toEqual(day(to));
  });

  // Dates as the Dutch government publishes them.
  it.each([
    '2024-04-01',
    '2024-05-09',
    '2024-05-20',
    '2025-04-21',
    '2025-05-29',
    '2025-06-09',
    '2026-04-06',
    '2026-05-14',
    '2026-05-25',
    '2026-04-27',
    '2026-12-25',
    '2027-01-01',
  ])('%s is a public holiday', (date) => {
    expect(isWorkingDay(day(date))).toBe(false);
  });

  it.each(['2026-04-03', '2026-05-05', '2026-05-15', '2026-12-24'])('%s is a working day', (date) => {
    expect(isWorkingDay(day(date))).toBe(true);
  });
});
