import { describe, expect, it } from 'vitest';
import { isFinal, orderStates } from './lifecycle';
import { isOverdue, restLimitHours } from './rest-limit';

describe('rest limits', () => {
  const since = new Date('2026-11-01T00:00:00Z');
  it('cert-manager#4441 every state that waits for somebody has a limit', () => {
    for (const state of orderStates) {
      expect(restLimitHours[state] === null).toBe(isFinal(state) || state === 'completed');
    }
  });

  it('is overdue only beyond the limit', () => {
    expect(isOverdue('submitting', since, new Date('2026-11-01T01:00:00Z'))).toBe(false);
    expect(isOverdue('submitting', since, new Date('2026-11-01T01:00:01Z'))).toBe(true);
    expect(isOverdue('completed', since, new Date('2036-11-01T00:00:00Z'))).toBe(false);
  });
});
