import type { Step } from '@/lib/domain/finder/walk';

/** The address of the finder after these answers: it holds all of them, so that it can be shared and gone back to. */
export function finderPath(steps: readonly Step[]): string {
  const query = new URLSearchParams(steps.map(({ question, option }) => [question, option]));
  return steps.length > 0 ? `/find?${query}` : '/find';
}
