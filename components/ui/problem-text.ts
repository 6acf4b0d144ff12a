'use client';

import { useTranslations } from 'next-intl';
import type { ProblemCode } from '@/lib/domain/problem';
import type { ShownProblem } from '@/lib/views/action-result';

/** Words a refusal in the visitor's language, with the number to mention when we logged it under one. */
export function useProblemText(): (problem: ShownProblem) => string {
  // Which arguments a text takes depends on the code, which is known only now.
  const t = useTranslations('problem') as (code: ProblemCode, params?: ShownProblem['params']) => string;
  const form = useTranslations('form');
  return ({ code, params }) => {
    const text = t(code, params);
    const reference = params?.reference;
    return reference === undefined ? text : `${text} ${form('reference', { reference: String(reference) })}`;
  };
}
