/** A warning before an event. */
interface Alarm {
  readonly daysBefore: number;
  readonly text: string;
}

/** Something that happens on a day. */
export interface CalendarEvent {
  /** The same for ever, so that a calendar changes its entry instead of adding one. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** When what stands here was last known to change. */
  readonly changedAt: Date;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly alarms: readonly Alarm[];
}

interface Calendar {
  readonly name: string;
  readonly description: string;
  readonly locale: string;
  readonly events: readonly CalendarEvent[];
}

const encoder = new TextEncoder();
const LINE_OCTETS = 75;

/** Text as a value: backslash, semicolon, comma and line break are escaped (RFC 5545 section 3.3.11). */
export function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line of at most 75 octets, folded between characters, never inside one (RFC 5545 section 3.1). */
export function folded(line: string): string {
  let octets = 0;
  let out = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** A moment in UTC as a value (RFC 5545 section 3.3.5). */
export const instant = (at: Date) => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const alarmLines = ({ daysBefore, text }: Alarm) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-P${daysBefore}D`,
  `DESCRIPTION:${escaped(text)}`,
  'END:VALARM',
];

const eventLines = (event: CalendarEvent) => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${instant(event.changedAt)}`,
  `DTSTART;VALUE=DATE:${event.day.replaceAll('-', '')}`,
  `SUMMARY:${escaped(event.summary)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  `URL:${event.url}`,
  'TRANSP:TRANSPARENT',
  ...event.alarms.flatMap(alarmLines),
  'END:VEVENT',
];

/** A calendar to subscribe to (RFC 5545, RFC 7986). The same events give the same text. */
export function writeCalendar({ name, description, locale, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Zegel//Certificates//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION:${escaped(description)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
