import { describe, expect, it } from 'vitest';
import { isQuoteOver, quoteEnd } from './quote-term';

describe('M02 how long a quote holds', () => {
  it.each([
    ['2026-11-21T10:00:00Z', '2026-12-21T22:59:59.000Z'],
    ['2026-06-01T10:00:00Z', '2026-07-01T21:59:59.000Z'],
    ['2026-03-10T23:30:00Z', '2026-04-10T21:59:59.000Z'],
    ['2026-10-01T10:00:00Z', '2026-10-31T22:59:59.000Z'],
  ])('made at %s, until the end of the Dutch day %s', (at, end) => {
    expect(quoteEnd(new Date(at)).toISOString()).toBe(end);
  });

  it('holds until its last second', () => {
    const validUntil = new Date('2026-12-21T22:59:59Z');
    expect(isQuoteOver({ validUntil }, validUntil)).toBe(false);
    expect(isQuoteOver({ validUntil }, new Date('2026-12-21T23:00:00Z'))).toBe(true);
  });
});
