const HOUR_MS = 60 * 60 * 1000;

/**
 * The rounds of work that nobody would miss at once if they stayed away. `again`: hours after the last good run from
 * which one is asked for outside the schedule; `alarm`: hours after which that failed too, and people are told
 * (incident certmate#417).
 */
export const watchedRounds = {
  /** Each day: reminders of ending certificates. */
  reminders: { again: 25, alarm: 26 },
  /** Each hour: reminders to whoever an order waits for. */
  nudges: { again: 2, alarm: 4 },
  /** Each night: personal data whose time is over goes. */
  retention: { again: 25, alarm: 72 },
} as const;
export type WatchedRound = keyof typeof watchedRounds;

const hoursSince = (last: Date, at: Date) => (at.getTime() - last.getTime()) / HOUR_MS;

/** True when the round should run now although its hour has not come. */
export function runsAgain(round: WatchedRound, lastGoodRun: Date, at: Date): boolean {
  return hoursSince(lastGoodRun, at) >= watchedRounds[round].again;
}

/** True when the round did not run as it must: whoever can mend it is told. */
export function isAlarming(round: WatchedRound, lastGoodRun: Date, at: Date): boolean {
  return hoursSince(lastGoodRun, at) >= watchedRounds[round].alarm;
}
