import { useFormatter } from 'next-intl';

const formats = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  datetime: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const;

interface DateTextProps {
  /** A moment, or a day as `YYYY-MM-DD` which is the same day everywhere. */
  at: Date | string;
  style?: keyof typeof formats;
}

/** A date in words, Dutch time. */
export function DateText({ at, style = 'date' }: DateTextProps) {
  const format = useFormatter();
  if (typeof at === 'string') {
    const noon = new Date(`${at}T12:00:00Z`);
    return <time dateTime={at}>{format.dateTime(noon, { ...formats[style], timeZone: 'UTC' })}</time>;
  }
  return <time dateTime={at.toISOString()}>{format.dateTime(at, formats[style])}</time>;
}
