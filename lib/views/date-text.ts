import { type Locale, timeZone } from '@/lib/domain/locale';

/** How much of a moment is written. */
export const dateStyles = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  datetime: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  /** A day that is near: the year is plain. */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const;
export type DateStyle = keyof typeof dateStyles;

const languages: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A moment as people write it, in Dutch time: "21 november 2026", "21 November 2026". */
export function dateText(moment: Date, locale: Locale, style: DateStyle = 'date'): string {
  return new Intl.DateTimeFormat(languages[locale], { ...dateStyles[style], timeZone }).format(moment);
}
