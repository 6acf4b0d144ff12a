import { escaped, folded, instant } from './ics';

/** A call at a moment, as a calendar takes it. */
export interface CalendarAppointment {
  /** The same for ever, so that a calendar changes its entry instead of adding one. */
  readonly uid: string;
  /** Counts the changes (RFC 5545 section 3.8.7.4). */
  readonly sequence: number;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly changedAt: Date;
  readonly canceled: boolean;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly organizer: string;
  readonly locale: string;
}

const alarm = (summary: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER:-PT15M',
  `DESCRIPTION:${escaped(summary)}`,
  'END:VALARM',
];

/**
 * One appointment as a file to put in a calendar (RFC 5545, RFC 5546): published when it stands, with a higher sequence
 * when it moved, taken back when it is cancelled. Moments are in UTC, so no time zone and no summer time can shift them.
 */
export function writeAppointment(appointment: CalendarAppointment): string {
  const { uid, sequence, startsAt, minutes, changedAt, canceled, summary, organizer } = appointment;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Zegel//Appointments//${appointment.locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${canceled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${instant(changedAt)}`,
    `DTSTART:${instant(startsAt)}`,
    `DTEND:${instant(new Date(startsAt.getTime() + minutes * 60_000))}`,
    `STATUS:${canceled ? 'CANCELLED' : 'CONFIRMED'}`,
    `ORGANIZER:mailto:${organizer}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(appointment.description)}`,
    `URL:${appointment.url}`,
    ...(canceled ? [] : alarm(summary)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
