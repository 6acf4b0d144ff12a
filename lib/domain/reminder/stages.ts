import { addDays, dutchDay } from '../validity/dates';
import { dutchMidnight } from '../validity/dutch-midnight';

/** How many days before the end a certificate is spoken of, in order; -1 is the day after it. */
export const reminderStages = [90, 60, 30, 14, 7, 1, -1] as const;
export type ReminderStage = (typeof reminderStages)[number];

/** From this stage on every owner is written to, not only the first. */
const ESCALATE_AT: ReminderStage = 14;

/** A certificate that ended longer ago is no news: nobody is written to any more. */
const NEWS_FOR_DAYS = 30;

/** Why nobody was written to at a stage. */
export const skipReasons = [
  /** A later stage was due already: after an outage only the nearest one is sent. */
  'missed',
  /** It lies before the certificate was valid: a term of sixty days has no stage of ninety. */
  'before_start',
  /** A newer certificate has taken its place. */
  'renewed',
  'replaced',
  'revoked',
  /** It ended long ago. */
  'long_ended',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** A certificate as far as reminding goes. */
export interface Remindable {
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Why it needs no reminder any more; null while it is in use. */
  readonly over: 'renewed' | 'replaced' | 'revoked' | null;
}

export interface DueStage {
  readonly stage: ReminderStage;
  /** Undefined: write. */
  readonly skipped?: SkipReason;
}

/**
 * The moment from which a stage is due: the beginning, in the Netherlands, of the day that lies so many calendar days
 * before the day of the end. The stage after the end is due from the next day on.
 */
export function stageDueAt(notAfter: Date, stage: ReminderStage): Date {
  const noonOfEnd = new Date(`${dutchDay(notAfter)}T12:00:00Z`);
  const day = dutchDay(addDays(noonOfEnd, -stage));
  return dutchMidnight(day) ?? addDays(notAfter, -stage);
}

/**
 * The stages that are due at this moment and were not dealt with yet, in order. At most one of them is to be written
 * about, the nearest; the others are written down as skipped, so that each stage is dealt with exactly once whatever
 * outage came between (incidents lemur#3587, certbot#2557).
 */
export function dueStages(certificate: Remindable, dealtWith: readonly number[], at: Date): DueStage[] {
  const { notBefore, notAfter, over } = certificate;
  const passed = reminderStages.filter((stage) => stageDueAt(notAfter, stage) <= at);
  const nearest = passed.at(-1);
  const longEnded = addDays(notAfter, NEWS_FOR_DAYS) < at;
  const reasonFor = (stage: ReminderStage): SkipReason | undefined => {
    if (over) return over;
    if (stage !== nearest) return stageDueAt(notAfter, stage) < notBefore ? 'before_start' : 'missed';
    if (longEnded) return 'long_ended';
    return stageDueAt(notAfter, stage) < notBefore ? 'before_start' : undefined;
  };
  return passed
    .filter((stage) => !dealtWith.includes(stage))
    .map((stage) => {
      const skipped = reasonFor(stage);
      return skipped ? { stage, skipped } : { stage };
    });
}

/** True when every owner is written to. */
export function isEscalated(stage: ReminderStage): boolean {
  return stage <= ESCALATE_AT;
}

/** The first moment at which any stage of a certificate can be due: whoever ends later needs no look now. */
export function lookAhead(at: Date): Date {
  return addDays(at, reminderStages[0] + 1);
}

/** Calendar days left in the Netherlands: 0 on the day of the end, negative after it. */
export function daysLeft(notAfter: Date, at: Date): number {
  const noon = (moment: Date) => Date.parse(`${dutchDay(moment)}T12:00:00Z`);
  return Math.round((noon(notAfter) - noon(at)) / 86_400_000);
}
