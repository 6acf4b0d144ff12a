import { describe, expect, it } from 'vitest';
import { holds } from './bench';
import { middleOf, percentile, rounds, turnByTurn } from './measure';

describe('measuring', () => {
  it('takes the 95th of a hundred, whatever their order', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([percentile(values, 0.95), percentile(values, 0.5)]).toEqual([95, 50]);
    expect(percentile([3], 0.95)).toBe(3);
    expect(() => percentile([], 0.5)).toThrow();
  });

  it('takes turns, after a tenth to warm up', async () => {
    const order: string[] = [];
    const seen = (what: string) => async (run: number) => order.push(`${what}${run}`);
    await turnByTurn(10, seen('a'), seen('b'));
    expect(order.slice(0, 6)).toEqual(['a0', 'b0', 'a0', 'b0', 'a1', 'b1']);
    expect(order).toHaveLength(2 + rounds * 20);
  });

  it('takes the round with the middle ratio', () => {
    const pairs = [
      { base: 1, measured: 9, medians: 1 },
      { base: 4, measured: 5, medians: 1 },
      { base: 2, measured: 2, medians: 1 },
    ];
    expect(middleOf(pairs)).toEqual(pairs[1]);
  });

  it.each([
    ['at most', 1.3, true],
    ['at most', 1.31, false],
    ['at least', 0.5, true],
    ['at least', 0.49, false],
  ] as const)('a ratio of %s: %d holds: %s', (side, measured, expected) => {
    const target = side === 'at most' ? 1.3 : 0.5;
    expect(holds({ what: '', base: 1, measured, unit: 'ms', target, side })).toBe(expected);
  });
});
