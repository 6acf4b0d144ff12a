import { z } from 'zod';
import type { CaProblem } from '../errors';
import { text } from './values';

const problem = z.looseObject({ code: text, message: text });
const errors = z.looseObject({ errors: z.union([z.array(problem), problem.transform((one) => [one])]) });

/** The CA's `errors[]`, or nothing when the answer is not in that shape (a proxy in between, for example). */
export function problemsIn(json: unknown): CaProblem[] {
  const result = errors.safeParse(json);
  if (!result.success) return [];
  return result.data.errors.map(({ code = '', message = '' }) => ({ code, message }));
}
