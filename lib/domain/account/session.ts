/** A session ends this long after the last request … */
export const SESSION_IDLE_MINUTES = 30;
/** … and in any case this long after it began (ASVS 5.0 7.3.1, 7.3.2). */
export const SESSION_ABSOLUTE_HOURS = 12;

/** A sensitive act wants the second factor given this recently; else it is asked again (ASVS 5.0 7.5.1, 7.5.3). */
export const FACTOR_RECENT_MINUTES = 10;

/** One of our people looks along with a customer at most this long; then the reason is asked again. */
const LOOK_ALONG_MINUTES = 30;

const MINUTE_MS = 60 * 1000;

export interface SessionFacts {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** When a session that begins now ends at the latest. */
export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + SESSION_ABSOLUTE_HOURS * 60 * MINUTE_MS);
}

/** True while the session lets its user in: not ended, not too old, not idle for too long. */
export function sessionRuns({ lastSeenAt, expiresAt, endedAt }: SessionFacts, now: Date): boolean {
  const idleEnd = lastSeenAt.getTime() + SESSION_IDLE_MINUTES * MINUTE_MS;
  return endedAt === null && now < expiresAt && now.getTime() < idleEnd;
}

/** True while the second factor given at that moment still counts for a sensitive act. */
export function factorIsRecent(factorAt: Date, now: Date): boolean {
  return now.getTime() - factorAt.getTime() < FACTOR_RECENT_MINUTES * MINUTE_MS;
}

/** When looking along that began at this moment ends by itself. */
export function lookAlongEnd(since: Date): Date {
  return new Date(since.getTime() + LOOK_ALONG_MINUTES * MINUTE_MS);
}
