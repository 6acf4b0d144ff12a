import { describe, expect, it } from 'vitest';
import { grantsAlone, needsSecond, readLimit } from './invoice-right';

describe('S0-A1.4d the limit of paying on invoice', () => {
  it.each([
    ['2500', 250_000],
    [' 2.500 ', 250_000],
    ['€ 10.000', 1_000_000],
    ['1000000', 100_000_000],
  ])('reads %j', (typed, cents) => {
    expect(readLimit(typed)).toBe(cents);
  });

  it.each(['', '0', '-5', '2500.50x', 'veel', '12,50', '2500,00', '1000001', '1e6'])(
    'does not take %j',
    (typed) => {
      expect(readLimit(typed)).toBeUndefined();
    },
  );

  it('needs a second employee only above the set amount', () => {
    expect([needsSecond(grantsAlone), needsSecond(grantsAlone + 1)]).toEqual([false, true]);
  });
});
