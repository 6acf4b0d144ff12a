import { addDays, dateOf } from './dates';

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): Date {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leaps = Math.floor(century / 4);
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const month = Math.floor((epact + weekday - 7 * late + 114) / 31);
  const day = ((epact + weekday - 7 * late + 114) % 31) + 1;
  return new Date(Date.UTC(year, month - 1, day));
}

/** Days after Easter Sunday: Easter Monday, Ascension Day, Whit Monday. */
const afterEaster = [1, 39, 50];

/** Dutch public holidays on which offices are closed. */
function isHoliday(day: Date): boolean {
  const date = dateOf(day);
  const year = day.getUTCFullYear();
  const fixed = ['01-01', '04-27', '12-25', '12-26'].map((rest) => `${year}-${rest}`);
  const moving = afterEaster.map((days) => dateOf(addDays(easter(year), days)));
  return fixed.includes(date) || moving.includes(date);
}

/** True for Monday to Friday outside the Dutch public holidays; the day is that of UTC. */
export function isWorkingDay(day: Date): boolean {
  const weekday = day.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** The same time of day that many working days later; weekends and public holidays do not count. */
export function addWorkingDays(from: Date, days: number): Date {
  let at = from;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
