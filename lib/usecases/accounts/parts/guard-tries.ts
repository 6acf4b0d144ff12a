import { type Allowance, countTry, type Limit } from '@/lib/db/rate-limit';
import { Problem, type ProblemCode } from '@/lib/domain/problem';

/**
 * Counts a try before it is judged, outside any transaction, so that no refusal is rolled back. Throws the given
 * Problem, with the minutes to wait, when there were too many; `onClosed` runs for the one try that closed the door.
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
  throw new Problem(refusal, { params: { minutes: Math.max(1, Math.ceil(waitSeconds / 60)) } });
}
