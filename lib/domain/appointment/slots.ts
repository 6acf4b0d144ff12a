import { timeZone } from '../locale';
import { addDays, dateOf, dutchDay } from '../validity/dates';
import { isWorkingDay } from '../validity/working-days';
import type { DeskHours } from './desk-hours';

const MINUTE_MS = 60_000;

/** A moment at which somebody may be called. */
export interface Slot {
  readonly startsAt: Date;
  /** Calls that still fit. */
  readonly free: number;
}

const dutchTimes = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });

/** The time of day in the Netherlands, `HH:MM`. */
export function dutchTime(at: Date): string {
  return dutchTimes.format(at);
}

/**
 * The instant at which a Dutch clock shows this time on this day; undefined in the hour that the clock leaps over in
 * spring. In autumn the first of the two.
 */
export function atDutchTime(day: string, time: string): Date | undefined {
  return ['+02:00', '+01:00']
    .map((offset) => new Date(`${day}T${time}:00${offset}`))
    .find((at) => dutchDay(at) === day && dutchTime(at) === time);
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** True on a day that the desk is open at all: not on a public holiday and not when it was closed for the day. */
function isOpen(day: string, hours: DeskHours): boolean {
  const noon = new Date(`${day}T12:00:00Z`);
  const usual = noon.getUTCDay() === 0 || noon.getUTCDay() === 6 || isWorkingDay(noon);
  return usual && !hours.closed.includes(day);
}

/** Every beginning on a Dutch day, by the opening times alone; a call that would end after closing is none. */
export function beginningsOn(day: string, hours: DeskHours): Date[] {
  if (!isOpen(day, hours)) return [];
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  return (hours.week[weekday] ?? []).flatMap(({ from, to }) => {
    const times: string[] = [];
    for (let at = minutesOf(from); at + hours.slotMinutes <= minutesOf(to); at += hours.slotMinutes) {
      times.push(timeOf(at));
    }
    return times.flatMap((time) => atDutchTime(day, time) ?? []);
  });
}

/** The Dutch days from today on, `YYYY-MM-DD`, that may be booked. */
function daysAhead(now: Date, count: number): string[] {
  const noon = new Date(`${dutchDay(now)}T12:00:00Z`);
  return Array.from({ length: count }, (_, ahead) => dateOf(addDays(noon, ahead)));
}

/**
 * The moments that can be booked now: within the opening times, with enough notice, and with a call still free. `booked`
 * holds the beginning of every appointment that stands.
 */
export function freeSlots(hours: DeskHours, booked: readonly Date[], now: Date): Slot[] {
  const earliest = now.getTime() + hours.leadMinutes * MINUTE_MS;
  const taken = new Map<number, number>();
  for (const at of booked) taken.set(at.getTime(), (taken.get(at.getTime()) ?? 0) + 1);
  return daysAhead(now, hours.daysAhead)
    .flatMap((day) => beginningsOn(day, hours))
    .filter((at) => at.getTime() >= earliest)
    .map((startsAt) => ({ startsAt, free: hours.seats - (taken.get(startsAt.getTime()) ?? 0) }))
    .filter(({ free }) => free > 0);
}

/** Whether this moment may be booked at all, apart from who was first. */
export function isBookable(at: Date, hours: DeskHours, now: Date): boolean {
  return freeSlots(hours, [], now).some(({ startsAt }) => startsAt.getTime() === at.getTime());
}

/** Slots by their Dutch day, in order. */
export function byDay(slots: readonly Slot[]): { day: string; slots: Slot[] }[] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) {
    const day = dutchDay(slot.startsAt);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days].map(([day, all]) => ({ day, slots: all }));
}

/** When somebody is reminded: a day before, or an hour before what is booked later than that. */
export function remindAt(startsAt: Date, now: Date): Date | undefined {
  return [24 * 60, 60]
    .map((minutes) => new Date(startsAt.getTime() - minutes * MINUTE_MS))
    .find((at) => at > now);
}
