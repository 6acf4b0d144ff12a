import { describe, expect, it } from 'vitest';
import { dateText } from './date-text';

describe('dates in words', () => {
  const evening = new Date('2026-11-20T23:30:00Z');

  it('are written the Dutch and the British way, in Dutch time', () => {
    expect(dateText(evening, 'nl')).toBe('21 november 2026');
    expect(dateText(evening, 'en')).toBe('21 November 2026');
    expect(dateText(evening, 'nl', 'datetime')).toContain('00:30');
    expect(dateText(evening, 'en', 'short')).toBe('21 Nov 2026');
  });
});
