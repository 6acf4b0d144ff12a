const HOUR_MS = 60 * 60 * 1000;

/** The job runs each day; when it was not through after this time, a run is asked for outside the schedule. */
const RUN_AGAIN_AFTER_HOURS = 25;

/** When it was not through after this time, the run outside the schedule failed too: people are told. */
const ALARM_AFTER_HOURS = 26;

const hoursSince = (last: Date, at: Date) => (at.getTime() - last.getTime()) / HOUR_MS;

/** True when the reminders should run now although their hour has not come. */
export function runsAgain(lastGoodRun: Date, at: Date): boolean {
  return hoursSince(lastGoodRun, at) >= RUN_AGAIN_AFTER_HOURS;
}

/** True when the reminders did not run as they must: whoever can mend it is told (incident certmate#417). */
export function isAlarming(lastGoodRun: Date, at: Date): boolean {
  return hoursSince(lastGoodRun, at) >= ALARM_AFTER_HOURS;
}
