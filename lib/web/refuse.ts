import 'server-only';
import { newNumber } from '@/lib/base/ids';
import { log } from '@/lib/base/log';
import { isProblem } from '@/lib/domain/problem';
import { refused } from '@/lib/views/action-result';

/**
 * What the browser hears of a failure. A Problem is told as it is; anything else is logged under a reference, and the
 * person gets only that reference to mention when calling.
 */
export function refuse(error: unknown, where: string): ReturnType<typeof refused> {
  if (isProblem(error)) return refused(error);
  const reference = newNumber(8);
  log.error('unexpected', { where, reference, error });
  return { ok: false, problem: { code: 'unexpected', params: { reference } } };
}
