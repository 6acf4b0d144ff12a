import { type Generation, generations } from '../product/generations';
import { RENEWAL_DAYS } from '../renewal/renewal';
import { addDays, addYears } from '../validity/dates';

/**
 * By when everybody must have changed from G1: "before 2028" in the Dutch factsheet of Logius; the English one says
 * less, so the stricter date is planned by (PKIoverheid reference 1.4).
 */
export const G1_CHANGED_BY = new Date('2027-12-31T22:59:59Z');

/** The old generation and the one that follows it. */
export const oldGeneration: Generation = 'G1';
export const newGeneration: Generation = 'G4';

/** What to do with one certificate. */
export type Advice =
  /** It is of the new generation. */
  | 'changed'
  /** Its own renewal comes in time: change then. */
  | 'at_renewal'
  /** It would run beyond the change-over: change earlier than its end. */
  | 'before_end'
  /** The change-over day has passed while it still runs. */
  | 'now';

export interface Plan {
  readonly advice: Advice;
  /** When to begin; null when there is nothing to do. */
  readonly begin: Date | null;
  /** The last day on which the present certificate can still be relied on. */
  readonly last: Date;
}

/** The suggested moment for one certificate, and the last possible one. */
export function planFor(
  { generation, notAfter }: { readonly generation: Generation; readonly notAfter: Date },
  now: Date,
): Plan {
  if (generation !== oldGeneration) return { advice: 'changed', begin: null, last: notAfter };
  if (notAfter <= G1_CHANGED_BY) {
    return { advice: 'at_renewal', begin: latest(addDays(notAfter, -RENEWAL_DAYS), now), last: notAfter };
  }
  if (now >= G1_CHANGED_BY) return { advice: 'now', begin: now, last: notAfter };
  const begin = latest(addDays(G1_CHANGED_BY, -RENEWAL_DAYS), now);
  return { advice: 'before_end', begin, last: G1_CHANGED_BY };
}

const latest = (one: Date, other: Date) => (one > other ? one : other);

/** The last day on which a certificate of the old generation can still be made for so many whole years. */
export function lastWholeTerms(): readonly { readonly years: 1 | 2 | 3; readonly last: Date }[] {
  const { endsAt } = generations[oldGeneration];
  return ([1, 2, 3] as const).map((years) => ({ years, last: addDays(addYears(endsAt, -years), -1) }));
}
