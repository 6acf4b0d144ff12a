import type { ValidityChoice } from './choice';
import { lastWholeDayBefore } from './dates';
import { longestEnd, type Term, type TermCap, type TermLimits, termOf } from './term';

export interface OfferedTerm extends Term {
  readonly choice: ValidityChoice;
}

export interface ValidityOffer {
  /** Whole years, shortest first, also those that no longer fit: the screen says why. */
  readonly years: readonly OfferedTerm[];
  /** The last day that can be chosen as own end date, and what sets it. */
  readonly until: { readonly date: string; readonly endsAt: Date; readonly cap: TermCap };
  /** Selected to begin with: the longest that fits whole (S0-1.3.2c4), else the last possible day. */
  readonly best: ValidityChoice;
}

/** What can be chosen now (S0-1.3.2c1, C-25): each choice with the end date it leads to. */
export function offerValidity(limits: TermLimits, now: Date): ValidityOffer {
  const years = ([1, 2, 3] as const).flatMap((count): OfferedTerm[] => {
    const choice = { kind: 'years', years: count } as const;
    const term = termOf(choice, limits, now);
    return term.ok ? [{ choice, ...term.value }] : [];
  });
  const end = longestEnd(limits, now);
  const until = { date: lastWholeDayBefore(end.at), endsAt: end.at, cap: end.cap };
  const longest = years.filter((term) => term.cappedBy === null).at(-1);
  return { years, until, best: longest?.choice ?? { kind: 'until', date: until.date } };
}
