import { type Locale, timeZone } from '@/lib/domain/locale';
import { dateOf } from '@/lib/domain/validity/dates';
import { dateText } from '@/lib/views/date-text';

const calendar = new Intl.DateTimeFormat('en', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in the Netherlands of a moment, `YYYY-MM-DD`: just before New Year's midnight UTC it is next year here. */
export function dutchDay(moment: Date): string {
  const part = Object.fromEntries(calendar.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}

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
