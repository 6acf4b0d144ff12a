import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../validity/dates';
import { dueStage, nextNudge, nudgeDays, nudgeKinds } from './schedule';

const since = new Date('2026-11-02T10:00:00Z');

it.each([
  [0, null, 2],
  [1.99, null, 2],
  [2, 2, 5],
  [6, 5, 9],
  [13.9, 9, 14],
  [14, 14, null],
  [90, 14, null],
])('M43 after %d days stage %s is due and the next comes after %s days', (days, due, next) => {
  const now = addDays(since, days);
  expect(dueStage('verify_identity', since, now)).toBe(due);
  expect(nextNudge('verify_identity', since, now)).toEqual(next === null ? null : addDays(since, next));
});

it('M43 each kind goes forward: stages rise, and what is next was not due', () => {
  fc.assert(
    fc.property(fc.constantFrom(...nudgeKinds), fc.integer({ min: 0, max: 60 * 24 }), (kind, hours) => {
      const now = addDays(since, hours / 24);
      const due = dueStage(kind, since, now);
      const next = nextNudge(kind, since, now);
      expect(nudgeDays[kind]).toEqual([...nudgeDays[kind]].sort((one, other) => one - other));
      if (due !== null) expect(addDays(since, due) <= now).toBe(true);
      if (next) expect(next > now).toBe(true);
      if (!next) expect(due).toBe(nudgeDays[kind].at(-1));
    }),
  );
});
