import { dateOf } from '@/lib/domain/validity/dates';
import type { ValidityOffer } from '@/lib/domain/validity/offer';

export interface OfferedTerm {
  /** Null for every term that is cut off at the same last day. */
  readonly years: number | null;
  /** Last day of the certificate, as `YYYY-MM-DD`. */
  readonly until: string;
  readonly endsAt: Date;
}

/** Each whole term that can be had today, and one for all that end at the last possible day. */
export function offeredTerms({ years, until }: ValidityOffer): OfferedTerm[] {
  const whole = years.flatMap(({ choice, cappedBy, endsAt }): OfferedTerm[] =>
    choice.kind === 'years' && cappedBy === null
      ? [{ years: choice.years, until: dateOf(endsAt), endsAt }]
      : [],
  );
  if (whole.length === years.length) return whole;
  return [...whole, { years: null, until: until.date, endsAt: until.endsAt }];
}
