import { describe, expect, it } from 'vitest';
import { dutchMidnight, holdsFrom } from './dutch-midnight';

describe('days in the Netherlands', () => {
  it.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s begins at %s', (date, moment) => {
    expect(dutchMidnight(date)?.toISOString()).toBe(moment);
  });

  const now = new Date('2026-11-21T22:30:00Z');
  it('holds at once today, from midnight on later, and never in the past', () => {
    expect(holdsFrom('2026-11-21', now)).toBe(now);
    expect(holdsFrom('2026-11-22', now)?.toISOString()).toBe('2026-11-21T23:00:00.000Z');
    expect(holdsFrom('2026-11-20', now)).toBeUndefined();
    expect(holdsFrom('2026-02-30', now)).toBeUndefined();
    expect(holdsFrom('morgen', now)).toBeUndefined();
  });
});
