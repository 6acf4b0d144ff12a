import { useLocale } from 'next-intl';
import { dateText } from '@/lib/views/date-text';

/** A day in words inside a sentence: "21 november 2026", Dutch time. */
export function useDayWords(): (at: Date) => string {
  const locale = useLocale();
  return (at) => dateText(at, locale);
}
