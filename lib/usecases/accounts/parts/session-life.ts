interface SessionFacts {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** A session ends after a working day, whatever is done in it (ASVS 5.0 7.3.2). */
export const sessionHours = 12;
/** And after an hour in which nothing was done (ASVS 5.0 7.3.1). */
const idleMinutes = 60;

/** When a session ends at the latest that begins now. */
export const sessionEnd = (at: Date) => new Date(at.getTime() + sessionHours * 3_600_000);

/** Whether a session still lets its owner in. */
export function sessionRuns({ lastSeenAt, expiresAt, endedAt }: SessionFacts, at: Date): boolean {
  const idleEnd = lastSeenAt.getTime() + idleMinutes * 60_000;
  return endedAt === null && at < expiresAt && at.getTime() < idleEnd;
}
