import type { ValidityChoice } from './choice';
import { addYears, lastWholeDayBefore } from './dates';
import { longestEnd, type Term, type TermCap, type TermLimits, termOf } from './term';

export interface OfferedTerm extends Term {
  readonly choice: ValidityChoice;
}

export interface ValidityOffer {
  /** Whole years, shortest first, also those that no longer fit: the screen says why. */
  readonly years: readonly OfferedTerm[];
  /** The last day that can be chosen as own end date, and what sets it. */
  readonly until: { readonly date: string; readonly endsAt: Date; readonly cap: TermCap };
  /** Everything that sets an end, the earliest first, with the last whole day it leaves (C-25). */
  readonly caps: readonly { readonly cap: TermCap; readonly date: string }[];
  /** The longest length in whole days that fits. */
  readonly days: number;
  /** Selected to begin with: the longest that fits whole (S0-1.3.2c4), else the last possible day. */
  readonly best: ValidityChoice;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function capsOf({ maxYears, ends }: TermLimits, now: Date): ValidityOffer['caps'] {
  const product = { cap: 'product' as const, at: addYears(now, maxYears) };
  const all = [...ends, product].sort((one, other) => one.at.getTime() - other.at.getTime());
  return all.map(({ cap, at }) => ({ cap, date: lastWholeDayBefore(at) }));
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
  return {
    years,
    until,
    caps: capsOf(limits, now),
    days: Math.min(limits.maxDays, Math.floor((end.at.getTime() - now.getTime()) / DAY_MS)),
    best: longest?.choice ?? { kind: 'until', date: until.date },
  };
}
