import { describe, expect, it } from 'vitest';
import { knobDeclarations, normalKnobs, strikes, turnKnobs } from './knobs';

describe('knobs', () => {
  it('explains every knob', () => {
    for (const { explanation } of Object.values(knobDeclarations))
      expect(explanation.length).toBeGreaterThan(20);
  });

  it('turns several at once, or none when one of them is wrong', () => {
    const knobs = normalKnobs();
    expect(turnKnobs(knobs, { serverError: 2, unknownStatus: 'moonlit' })).toEqual([]);
    expect(knobs).toMatchObject({ serverError: 2, unknownStatus: 'moonlit' });
    expect(turnKnobs(knobs, { serverError: 5, delayMs: -1 })).toHaveLength(1);
    expect(knobs.serverError).toBe(2);
  });

  it.each([
    { gravity: 1 },
    { delayMs: '5' },
    { serverErrorStatus: 404 },
    { newRequestStatus: 'rejected' },
    [],
  ])('refuses %j', (change) => {
    expect(turnKnobs(normalKnobs(), change)).not.toEqual([]);
  });

  it('counts down until it is spent', () => {
    const knobs = { ...normalKnobs(), tooManyRequests: 2 };
    expect([1, 2, 3].map(() => strikes(knobs, 'tooManyRequests'))).toEqual([true, true, false]);
  });
});
