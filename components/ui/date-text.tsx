import { useLocale } from 'next-intl';
import { type DateStyle, dateText } from '@/lib/views/date-text';

interface DateTextProps {
  /** A moment, or a day as `YYYY-MM-DD` which is the same day everywhere. */
  at: Date | string;
  style?: DateStyle;
}

/** A date in words, Dutch time. A day stays on one line; a day with its time may take two. */
export function DateText({ at, style = 'date' }: DateTextProps) {
  const locale = useLocale();
  // Noon is the same day in the Netherlands and in UTC.
  const moment = typeof at === 'string' ? new Date(`${at}T12:00:00Z`) : at;
  const machine = typeof at === 'string' ? at : at.toISOString();
  return (
    <time dateTime={machine} className={style === 'datetime' ? undefined : 'whitespace-nowrap'}>
      {dateText(moment, locale, style)}
    </time>
  );
}
