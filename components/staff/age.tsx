import { useFormatter } from 'next-intl';
import { DateText } from '../ui/date-text';

/** How long ago, and the moment itself for who wants to know exactly. */
export function Age({ at, now }: { at: Date; now: Date }) {
  const format = useFormatter();
  return (
    <>
      <span className="whitespace-nowrap">{format.relativeTime(at, now)}</span>
      <span className="block text-xs text-soft">
        <DateText at={at} style="short" />
      </span>
    </>
  );
}
