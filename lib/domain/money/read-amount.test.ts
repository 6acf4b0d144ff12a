import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from './read-amount';

describe('amounts as people type them', () => {
  it.each([
    ['222', 22_200],
    ['222,50', 22_250],
    ['222.5', 22_250],
    ['€ 1.222,50', 122_250],
    ['1,222.50', 122_250],
    ['1.222', 122_200],
    ['0', 0],
  ])('%j is %d cents', (typed, cents) => {
    expect(readAmount(typed)).toBe(cents);
  });

  it.each(['', '-5', 'gratis', '1,2,3', '12,345,6x', '1e3', '222,505x', ',50'])(
    'does not take %j',
    (typed) => {
      expect(readAmount(typed)).toBeUndefined();
    },
  );

  it('reads back every amount as Dutch and English people write it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom('nl-NL', 'en-GB'),
        (cents, locale) => {
          const options = { style: 'currency', currency: 'EUR' } as const;
          expect(readAmount(new Intl.NumberFormat(locale, options).format(cents / 100))).toBe(cents);
        },
      ),
    );
  });
});
