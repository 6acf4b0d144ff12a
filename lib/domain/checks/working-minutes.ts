import { addDays } from '../validity/dates';
import { isWorkingDay } from '../validity/working-days';

const MINUTE = 60_000;
const startOfDay = (at: Date) => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));

/** Minutes between two instants that lie in working days; a working day counts whole, 1440 minutes. Never negative. */
export function workingMinutes(from: Date, to: Date): number {
  let minutes = 0;
  for (let day = startOfDay(from); day < to; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    const begin = Math.max(day.getTime(), from.getTime());
    const end = Math.min(addDays(day, 1).getTime(), to.getTime());
    minutes += Math.max(0, end - begin) / MINUTE;
  }
  return minutes;
}

/** The first instant by which that many working minutes have gone by. */
export function addWorkingMinutes(from: Date, minutes: number): Date {
  let at = from;
  for (let left = minutes; ; ) {
    const nextDay = addDays(startOfDay(at), 1);
    const room = isWorkingDay(at) ? (nextDay.getTime() - at.getTime()) / MINUTE : 0;
    if (isWorkingDay(at) && left <= room) return new Date(at.getTime() + left * MINUTE);
    left -= room;
    at = nextDay;
  }
}
