import { timeZone } from '../locale';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The instant that many days (of 24 hours) later. */
export function addDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * DAY_MS);
}

/** The same day and time that many calendar years later, in UTC; 29 February becomes the 28th. */
export function addYears(from: Date, years: number): Date {
  const later = new Date(from);
  later.setUTCFullYear(from.getUTCFullYear() + years);
  if (later.getUTCMonth() !== from.getUTCMonth()) later.setUTCDate(0);
  return later;
}

/** The UTC day of an instant as `YYYY-MM-DD`. */
export function dateOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** True for a `YYYY-MM-DD` that exists in the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && dateOf(instant) === text;
}

/** The last second of a `YYYY-MM-DD`, in UTC: what "valid until that day" means in a certificate. */
export function endOfDay(date: string): Date {
  return new Date(`${date}T23:59:59Z`);
}

/** The last day that is over, whole, by this instant. */
export function lastWholeDayBefore(instant: Date): string {
  return dateOf(new Date(instant.getTime() - DAY_MS + 1000));
}

const dutchDays = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The calendar day in the Netherlands of an instant, `YYYY-MM-DD`: invoices, yearly dates and reminders go by that
 * clock. Just before New Year's midnight UTC it is next year here.
 */
export function dutchDay(at: Date): string {
  return dutchDays.format(at);
}
