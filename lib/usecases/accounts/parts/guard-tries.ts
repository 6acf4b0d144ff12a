import { now } from '@/lib/base/clock';
import { type Allowance, countTry, type Limit } from '@/lib/db/rate-limit';
import { Problem, type ProblemCode } from '@/lib/domain/problem';
import { dateText } from '@/lib/views/date-text';

/** The minutes to wait, and the time of day (of the Netherlands) from which it works again. */
export function waitOf(waitSeconds: number): { readonly minutes: number; readonly until: string } {
  const minutes = Math.max(1, Math.ceil(waitSeconds / 60));
  // The time of day is written alike in both languages.
  return { minutes, until: dateText(new Date(now().getTime() + minutes * 60_000), 'nl', 'time') };
}

/**
 * Counts a try before it is judged, outside any transaction, so that no refusal is rolled back. Throws the given
 * Problem, with until when to wait, when there were too many; `onClosed` runs for the one try that closed the door.
 */
export async function guardTries(
  limit: Limit,
  key: string,
  refusal: ProblemCode,
  onClosed?: () => Promise<void>,
): Promise<void> {
  const { allowed, closedNow, waitSeconds }: Allowance = await countTry(limit, key);
  if (allowed) return;
  if (closedNow) await onClosed?.();
  throw new Problem(refusal, { params: waitOf(waitSeconds) });
}
