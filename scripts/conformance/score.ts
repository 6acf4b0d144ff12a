import type { PathResult } from '@/lib/pki/path/validate-path';

/** One published test and what was made of it. */
export interface Outcome {
  group: string;
  test: string;
  expected: 'valid' | 'invalid';
  result: PathResult;
  /** What is wrong beside the verdict. */
  remark?: string;
}

const verdictOf = ({ valid }: PathResult) => (valid ? 'valid' : 'invalid');

const isMiss = ({ expected, result, remark }: Outcome) =>
  verdictOf(result) !== expected || remark !== undefined;

function describe({ test, expected, result, remark }: Outcome): string {
  const reasons = result.valid ? [] : result.refusals.map((refusal) => JSON.stringify(refusal));
  return [`  ${test}: expected ${expected}, found ${verdictOf(result)}`, remark, ...reasons.slice(0, 4)]
    .filter(Boolean)
    .join('\n      ');
}

function count(outcomes: Outcome[]): string {
  return `${outcomes.filter((outcome) => !isMiss(outcome)).length}/${outcomes.length}`;
}

/** Prints passed and total by group and by expected verdict, and every miss. Returns the number of misses. */
export function report(title: string, outcomes: Outcome[]): number {
  const misses = outcomes.filter(isMiss);
  const byVerdict = (verdict: Outcome['expected']) =>
    count(outcomes.filter(({ expected }) => expected === verdict));
  console.log(`${title}: ${count(outcomes)} (valid ${byVerdict('valid')}, invalid ${byVerdict('invalid')})`);
  for (const group of new Set(outcomes.map((outcome) => outcome.group))) {
    console.log(`  ${group}: ${count(outcomes.filter((outcome) => outcome.group === group))}`);
  }
  if (misses.length > 0) console.log(['misses:', ...misses.map(describe)].join('\n'));
  return misses.length;
}
