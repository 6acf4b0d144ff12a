import type { CheckKind } from './check-kinds';
import { workingMinutes } from './working-minutes';

export interface UsualDuration {
  /** Nine of ten are done within this many working minutes (a working day is 1440) once the owner can act. */
  readonly usualMinutes: number;
  /** From here on the row says "later than usual" (M39). */
  readonly lateAfterMinutes: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Defaults until there are enough orders of our own to measure. Identity: the guide says results come within
 * 30 minutes of finishing (S0-A2.7d), and counts a day for the representative to start. The CA's checks take
 * one to two working days.
 */
export const usualDurations: Readonly<Record<CheckKind, UsualDuration>> = {
  key: { usualMinutes: 1 * DAY, lateAfterMinutes: 7 * DAY },
  domain: { usualMinutes: 1 * DAY, lateAfterMinutes: 3 * DAY },
  organisation: { usualMinutes: 2 * DAY, lateAfterMinutes: 4 * DAY },
  oin: { usualMinutes: 2 * DAY, lateAfterMinutes: 4 * DAY },
  authority: { usualMinutes: 2 * DAY, lateAfterMinutes: 4 * DAY },
  identity: { usualMinutes: 1 * DAY, lateAfterMinutes: 3 * DAY },
  title: { usualMinutes: 2 * DAY, lateAfterMinutes: 4 * DAY },
  approval: { usualMinutes: 1 * DAY, lateAfterMinutes: 3 * DAY },
  device: { usualMinutes: 5 * DAY, lateAfterMinutes: 10 * DAY },
};

/** The judging of a finished identity check alone (S0-A2.7d). */
export const identityJudging: UsualDuration = { usualMinutes: 30, lateAfterMinutes: 2 * HOUR };

/** True when an open check has taken longer than is usual; weekends and public holidays do not count. */
export function isLate(duration: UsualDuration, since: Date, now: Date): boolean {
  return workingMinutes(since, now) > duration.lateAfterMinutes;
}
