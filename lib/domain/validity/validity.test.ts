import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generations } from '../product/generations';
import { validityChoiceSchema } from './choice';
import { addYears, dateOf, isDate, lastWholeDayBefore } from './dates';
import { offerValidity } from './offer';
import { termLimits, termOf } from './term';

const product = { maxYears: 3, maxDays: 1095 };
const g1 = termLimits(product, generations.G1);
const g4 = termLimits(product, generations.G4);
const today = new Date('2026-11-21T10:00:00Z');
const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-11-10'), noInvalidDate: true });
const choice = fc.oneof(
  fc.constantFrom(1, 2, 3).map((years) => ({ kind: 'years', years: years as 1 | 2 | 3 }) as const),
  fc.integer({ min: 1, max: 1095 }).map((days) => ({ kind: 'days', days }) as const),
  moment.map((date) => ({ kind: 'until', date: dateOf(date) }) as const),
);

function capOf(years: 1 | 2 | 3, at: string) {
  const term = termOf({ kind: 'years', years }, g1, new Date(at));
  return term.ok ? term.value.cappedBy : term.problem;
}

describe('the 2028 cap', () => {
  it.each([
    [3, '2025-11-11', '2025-11-12'],
    [2, '2026-11-11', '2026-11-12'],
    [1, '2027-11-11', '2027-11-12'],
  ] as const)('C-25 a full G1 term of %i years can last be issued on %s', (years, last, next) => {
    expect(capOf(years, `${last}T23:59:59Z`)).toBeNull();
    expect(capOf(years, `${next}T00:00:01Z`)).toBe('issuing_ca');
  });

  it('C-25 today only one year fits whole in G1, and it is the default', () => {
    const offer = offerValidity(g1, today);
    expect(offer.years.map((term) => term.cappedBy)).toEqual([null, 'issuing_ca', 'issuing_ca']);
    expect(offer.best).toEqual({ kind: 'years', years: 1 });
    expect(offer.until).toMatchObject({ date: '2028-11-11', cap: 'issuing_ca' });
  });

  it('C-25 every cap is listed with its last day, the earliest first, and the longest length in days fits', () => {
    const offer = offerValidity(g1, today);
    expect(offer.caps).toEqual([
      { cap: 'issuing_ca', date: '2028-11-11' },
      { cap: 'generation', date: '2028-11-11' },
      { cap: 'intermediate_ca', date: '2028-11-11' },
      { cap: 'root_ca', date: '2028-11-12' },
      { cap: 'product', date: '2029-11-20' },
    ]);
    expect(offer.days).toBe(721);
    expect(offerValidity(g4, today).days).toBe(1095);
  });

  it('C-25 the longest length in days fits whole and a day more never does', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(g1, g4), (now, limits) => {
        const { days } = offerValidity(limits, now);
        const longest = days > 0 ? termOf({ kind: 'days', days }, limits, now) : undefined;
        if (longest) expect(longest.ok && longest.value.cappedBy).toBeNull();
        const more = termOf({ kind: 'days', days: days + 1 }, limits, now);
        expect(more.ok && more.value.cappedBy === null).toBe(false);
      }),
    );
  });

  it('three years fit in G4 and are the default', () => {
    const offer = offerValidity(g4, today);
    expect(offer.best).toEqual({ kind: 'years', years: 3 });
    expect(offer.until.cap).toBe('product');
    expect(offer.years.at(-1)?.endsAt.toISOString()).toBe('2029-11-21T10:00:00.000Z');
  });

  it('S0-1.3.2c4 when no whole year fits, the last possible day is the default', () => {
    const offer = offerValidity(g1, new Date('2028-02-01T00:00:00Z'));
    expect(offer.best).toEqual({ kind: 'until', date: '2028-11-11' });
  });

  it('M28 S0-ERR-07 never ends after any cap, and the default always fits whole', () => {
    fc.assert(
      fc.property(choice, moment, fc.constantFrom(g1, g4), (chosen, now, limits) => {
        const term = termOf(chosen, limits, now);
        if (term.ok) {
          expect(limits.ends.every((end) => term.value.endsAt <= end.at)).toBe(true);
          expect(term.value.endsAt <= term.value.requestedEnd).toBe(true);
          expect(term.value.cappedBy === null).toBe(
            term.value.endsAt.getTime() === term.value.requestedEnd.getTime(),
          );
        }
        const best = termOf(offerValidity(limits, now).best, limits, now);
        expect(best.ok && best.value.cappedBy).toBeNull();
      }),
    );
  });
});

describe('refusals', () => {
  it.each([
    [{ kind: 'until', date: '2026-11-20' }, 'validity_in_past'],
    [{ kind: 'until', date: '2029-12-01' }, 'validity_too_long'],
    [{ kind: 'days', days: 1096 }, 'validity_too_long'],
  ] as const)('%j is %s', (chosen, problem) => {
    expect(termOf(chosen, g4, today)).toEqual({ ok: false, problem });
  });

  it('a two-year product refuses three years', () => {
    const limits = termLimits({ maxYears: 2, maxDays: 730 }, generations.G4);
    expect(termOf({ kind: 'years', years: 3 }, limits, today)).toEqual({
      ok: false,
      problem: 'validity_too_long',
    });
    expect(offerValidity(limits, today).years).toHaveLength(2);
  });

  it.each([
    [{ kind: 'years', years: 4 }, 'unknown_choice'],
    [{ kind: 'days', days: 0 }, 'too_small'],
    [{ kind: 'days', days: 1.5 }, 'invalid'],
    [{ kind: 'until', date: '2027-02-29' }, 'invalid'],
    [{ kind: 'months', months: 3 }, 'unknown_choice'],
  ])('the form refuses %j as %s', (typed, problem) => {
    expect(validityChoiceSchema.safeParse(typed).error?.issues[0]?.message).toBe(problem);
  });
});

describe('dates', () => {
  it('29 February plus a year is 28 February', () => {
    expect(addYears(new Date('2024-02-29T12:00:00Z'), 1).toISOString()).toBe('2025-02-28T12:00:00.000Z');
  });

  it('knows which days exist', () => {
    expect(['2028-02-29', '2027-02-29', '2027-13-01', '2027-1-1'].map(isDate)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('the last whole day before midnight is the day before, at the last second it is the day itself', () => {
    expect(lastWholeDayBefore(new Date('2028-11-12T00:00:00Z'))).toBe('2028-11-11');
    expect(lastWholeDayBefore(new Date('2028-11-11T23:59:59Z'))).toBe('2028-11-11');
    expect(lastWholeDayBefore(new Date('2028-11-11T23:59:58Z'))).toBe('2028-11-10');
  });
});
