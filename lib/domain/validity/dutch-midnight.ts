import { dutchDay, isDate } from './dates';

const offsets = ['+01:00', '+02:00'];

/** The moment at which a `YYYY-MM-DD` begins in the Netherlands; undefined when there is no such day. */
export function dutchMidnight(date: string): Date | undefined {
  if (!isDate(date)) return undefined;
  return offsets
    .map((offset) => new Date(`${date}T00:00:00${offset}`))
    .find((at) => dutchDay(at) === date && dutchDay(new Date(at.getTime() - 1)) !== date);
}

/**
 * From when something holds that was given a day: from that midnight on, or at once when the day is today. Undefined for
 * a day that is over or does not exist: what was is never changed.
 */
export function holdsFrom(date: string, now: Date): Date | undefined {
  const midnight = dutchMidnight(date);
  if (!midnight) return undefined;
  if (midnight > now) return midnight;
  return dutchDay(now) === date ? now : undefined;
}
