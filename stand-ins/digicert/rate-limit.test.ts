import { describe, expect, it } from 'vitest';
import { withinLimits } from './rate-limit';

describe('withinLimits', () => {
  const now = 1_000_000;

  it('lets 100 calls through in 5 seconds and not one more', () => {
    expect(withinLimits(Array(99).fill(now), now)).toBe(true);
    expect(withinLimits(Array(100).fill(now), now)).toBe(false);
    expect(withinLimits(Array(100).fill(now - 5000), now)).toBe(true);
  });

  it('lets 1000 calls through in 3 minutes and not one more', () => {
    expect(withinLimits(Array(999).fill(now - 60_000), now)).toBe(true);
    expect(withinLimits(Array(1000).fill(now - 60_000), now)).toBe(false);
    expect(withinLimits(Array(1000).fill(now - 180_000), now)).toBe(true);
  });
});
