import { describe, expect, it } from 'vitest';
import { knownCursor, knownId } from './known-id';

describe('ids out of an address', () => {
  const id = '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c11';

  it('pass when they have the shape of one, and are nothing we know otherwise', () => {
    expect(knownId(id)).toBe(id);
    for (const text of [undefined, '', 'x', `${id}0`, "'; DROP TABLE", '\u0000']) {
      expect(() => knownId(text)).toThrow('not_found');
      expect(knownCursor(text)).toBeUndefined();
    }
  });
});
