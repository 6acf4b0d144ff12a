'use client';

import { useTranslations } from 'next-intl';
import type { ProblemCode } from '@/lib/domain/problem';
import type { ShownProblem } from '@/lib/views/action-result';

/** Words a refusal in the visitor's language. */
export function useProblemText(): (problem: ShownProblem) => string {
  // Which arguments a text takes depends on the code, which is known only now.
  const t = useTranslations('problem') as (code: ProblemCode, params?: ShownProblem['params']) => string;
  return ({ code, params }) => t(code, params);
}
