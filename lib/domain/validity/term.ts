import { bad, type Checked, good } from '../checked';
import type { GenerationProfile } from '../product/generations';
import type { ValidityChoice } from './choice';
import { addDays, addYears, endOfDay } from './dates';

/** What ends a certificate earlier than asked. */
export type TermCap = 'product' | 'issuing_ca' | 'intermediate_ca' | 'root_ca' | 'generation';

interface ProductLimits {
  readonly maxYears: number;
  readonly maxDays: number;
  /** Within how many days an end date of the applicant's own must lie; left out, within the years (C-18). */
  readonly untilDays?: number | undefined;
}

export interface TermLimits extends ProductLimits {
  /** Instants no certificate may outlive, with the name of the reason. */
  readonly ends: readonly { readonly cap: TermCap; readonly at: Date }[];
}

export interface Term {
  /** The end that was asked for. */
  readonly requestedEnd: Date;
  /** The end the certificate will get: the earliest of the request and every cap. */
  readonly endsAt: Date;
  /** What shortened it; null when the choice fits whole. */
  readonly cappedBy: TermCap | null;
}

/** The limits of a product in a generation: its own maximum and every CA above the leaf (C-18, C-25). */
export function termLimits(product: ProductLimits, profile: GenerationProfile): TermLimits {
  const authorities = profile.authorities.map(({ role, notAfter }) => ({ cap: role, at: notAfter }));
  const generation = { cap: 'generation' as const, at: profile.endsAt };
  const { maxYears, maxDays, untilDays } = product;
  return { maxYears, maxDays, untilDays, ends: [...authorities, generation] };
}

/**
 * The end date of a choice made now: `min(requested, product limit, every CA's notAfter, generation's end)`
 * (PKIoverheid reference 1.4, "The 2028 cap"). Years are calendar years. Of two equal caps the CA is named.
 */
export function termOf(
  choice: ValidityChoice,
  limits: TermLimits,
  now: Date,
): Checked<Term, 'validity_in_past' | 'validity_too_long'> {
  const requestedEnd = requestedEndOf(choice, now);
  if (requestedEnd <= now) return bad('validity_in_past');
  if (exceedsProduct(choice, requestedEnd, limits, now)) return bad('validity_too_long');
  let term: Term = { requestedEnd, endsAt: requestedEnd, cappedBy: null };
  for (const { cap, at } of limits.ends) {
    if (at < term.endsAt) term = { requestedEnd, endsAt: at, cappedBy: cap };
  }
  return term.endsAt > now ? good(term) : bad('validity_in_past');
}

/** The latest end that a certificate made now can have, and what sets it. */
export function longestEnd(limits: TermLimits, now: Date): { readonly cap: TermCap; readonly at: Date } {
  const product = { cap: 'product' as const, at: lastEnd(limits, now) };
  return limits.ends.reduce<{ cap: TermCap; at: Date }>(
    (least, end) => (end.at < least.at ? end : least),
    product,
  );
}

function requestedEndOf(choice: ValidityChoice, now: Date): Date {
  switch (choice.kind) {
    case 'years':
      return addYears(now, choice.years);
    case 'days':
      return addDays(now, choice.days);
    case 'until':
      return endOfDay(choice.date);
  }
}

function exceedsProduct(choice: ValidityChoice, end: Date, limits: TermLimits, now: Date): boolean {
  if (choice.kind === 'years') return choice.years > limits.maxYears;
  if (choice.kind === 'days') return choice.days > limits.maxDays;
  return end > lastEnd(limits, now);
}

/** The last moment that an end date of the applicant's own may be. */
function lastEnd({ maxYears, untilDays }: ProductLimits, now: Date): Date {
  return untilDays === undefined ? addYears(now, maxYears) : addDays(now, untilDays);
}
