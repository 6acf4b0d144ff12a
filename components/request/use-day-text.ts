import { useLocale } from 'next-intl';
import { dateText } from '@/lib/views/date-text';

/** A `YYYY-MM-DD` in words inside a sentence. */
export function useDayText(): (day: string) => string {
  const locale = useLocale();
  return (day) => dateText(new Date(`${day}T12:00:00Z`), locale);
}
