import { bad, type Checked, good } from '../checked';
import { isDate } from '../validity/dates';
import type { DeskHours } from './desk-hours';

type Opening = DeskHours['week'][number][number];

const span = /^([01]?\d|2[0-3])[:.]([0-5]\d)\s*(?:-|–|tot|to)\s*([01]?\d|2[0-3])[:.]([0-5]\d)$/i;

/**
 * The opening times of one day of the week as somebody types them: "9:00-12:00, 13:00-17:00"; nothing is a closed day.
 * They stand in order and do not overlap.
 */
export function parseOpenings(typed: string): Checked<Opening[]> {
  const parts = typed
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const openings = parts.map(readSpan);
  let last = '';
  for (const opening of openings) {
    if (!opening || opening.from < last || opening.to <= opening.from) return bad('opening_times_unclear');
    last = opening.to;
  }
  return good(openings.filter((opening) => opening !== undefined));
}

function readSpan(text: string): Opening | undefined {
  const [, fromHour, fromMinute, toHour, toMinute] = span.exec(text) ?? [];
  if (!fromHour || !toHour) return undefined;
  return { from: `${fromHour.padStart(2, '0')}:${fromMinute}`, to: `${toHour.padStart(2, '0')}:${toMinute}` };
}

/** The same as text, to begin a form with. */
export function openingsText(openings: readonly Opening[]): string {
  return openings.map(({ from, to }) => `${from}-${to}`).join(', ');
}

/** Days `YYYY-MM-DD` on which the desk is closed, one per line or with commas; each once, in order. */
export function parseClosedDays(typed: string): Checked<string[]> {
  const days = typed.split(/[\s,;]+/).filter(Boolean);
  if (!days.every(isDate)) return bad('closed_day_unclear');
  return good([...new Set(days)].sort());
}
