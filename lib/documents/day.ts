import type { Locale } from '@/lib/domain/locale';
import { dateOf, dutchDay } from '@/lib/domain/validity/dates';
import { dateText } from '@/lib/views/date-text';

/** The last day of a period that runs until a yearly date: the day before it, `YYYY-MM-DD`. */
export function lastDayBefore(end: Date): string {
  const day = new Date(`${dutchDay(end)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return dateOf(day);
}

/** A `YYYY-MM-DD` as people write it. */
export function dayText(day: string, locale: Locale): string {
  return dateText(new Date(`${day}T12:00:00Z`), locale);
}
