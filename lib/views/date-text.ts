import { type Locale, timeZone } from '@/lib/domain/locale';

/** A day as people write it, in Dutch time: "21 november 2026". */
export function dateText(moment: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone }).format(
    moment,
  );
}
