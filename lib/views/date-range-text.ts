import { type Locale, timeZone } from '@/lib/domain/locale';
import { dateStyles } from './date-text';

const languages: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Two days as people write a range, in Dutch time: "24–27 november 2026"; one day when they are the same. */
export function dateRangeText(from: Date, to: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languages[locale], { ...dateStyles.date, timeZone }).formatRange(from, to);
}
