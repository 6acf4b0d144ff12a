import { useTranslations } from 'next-intl';
import { watchProblems } from '@/lib/domain/watch/watch';

/** What went wrong at the last look at an address, in words; undefined when nothing did. */
export function useWatchProblem(problem: string | null): string | undefined {
  const t = useTranslations('watch.problem');
  const known = watchProblems.find((code) => code === problem);
  return known && t(known);
}
