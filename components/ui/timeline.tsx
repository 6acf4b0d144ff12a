import type { ReactNode } from 'react';
import { DateText } from './date-text';

export interface TimelineEvent {
  readonly id: string;
  readonly at: Date;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
}

/** What happened and when, in the order given. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className="border-l-2 border-line">
      {events.map(({ id, at, title, detail }) => (
        <li key={id} className="relative pb-5 pl-5 last:pb-0">
          <span
            aria-hidden
            className="absolute -left-[0.4rem] top-2 size-2.5 rounded-full border-2 border-surface bg-control"
          />
          <p className="text-sm text-soft">
            <DateText at={at} style="datetime" />
          </p>
          <p className="font-medium">{title}</p>
          {detail ? <div className="text-soft">{detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
