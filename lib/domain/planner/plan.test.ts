import { describe, expect, it } from 'vitest';
import { addDays, dateOf } from '../validity/dates';
import { G1_CHANGED_BY, lastWholeTerms, planFor } from './plan';

const now = new Date('2026-11-21T12:00:00Z');
const g1 = (notAfter: string) => ({ generation: 'G1', notAfter: new Date(notAfter) }) as const;

describe('the change from G1 to G4', () => {
  it('M68 C-30 a certificate that ends in time changes at its own renewal', () => {
    const plan = planFor(g1('2027-06-30T00:00:00Z'), now);
    expect(plan).toMatchObject({ advice: 'at_renewal', last: new Date('2027-06-30T00:00:00Z') });
    expect(dateOf(plan.begin ?? now)).toBe('2027-04-01');
    expect(planFor(g1('2026-12-24T00:00:00Z'), now).begin).toEqual(now);
  });

  it('M68 one that would run beyond the change-over changes before its end', () => {
    const plan = planFor(g1('2028-11-11T00:00:00Z'), now);
    expect(plan).toMatchObject({ advice: 'before_end', last: G1_CHANGED_BY });
    expect(plan.begin).toEqual(addDays(G1_CHANGED_BY, -90));
    const after = new Date('2028-01-10T00:00:00Z');
    expect(planFor(g1('2028-11-11T00:00:00Z'), after)).toMatchObject({ advice: 'now', begin: after });
  });

  it('M68 one of the new generation needs nothing', () => {
    const notAfter = new Date('2029-01-01T00:00:00Z');
    expect(planFor({ generation: 'G4', notAfter }, now)).toEqual({
      advice: 'changed',
      begin: null,
      last: notAfter,
    });
  });

  it('M68 C-25 knows until when an old one can be made for whole years', () => {
    expect(lastWholeTerms().map(({ years, last }) => [years, dateOf(last)])).toEqual([
      [1, '2027-11-11'],
      [2, '2026-11-11'],
      [3, '2025-11-11'],
    ]);
  });
});
