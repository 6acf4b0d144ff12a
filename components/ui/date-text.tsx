import { useLocale } from 'next-intl';
import { type DateStyle, dateText } from '@/lib/views/date-text';

interface DateTextProps {
  /** A moment, or a day as `YYYY-MM-DD` which is the same day everywhere. */
  at: Date | string;
  style?: DateStyle;
}

/** A date in words, Dutch time. Where there is room a day stays on one line. */
export function DateText({ at, style = 'date' }: DateTextProps) {
  const locale = useLocale();
  // Noon is the same day in the Netherlands and in UTC.
  const moment = typeof at === 'string' ? new Date(`${at}T12:00:00Z`) : at;
  const machine = typeof at === 'string' ? at : at.toISOString();
  return (
    <time dateTime={machine} className={style === 'datetime' ? undefined : 'sm:whitespace-nowrap'}>
      {dateText(moment, locale, style)}
    </time>
  );
}
