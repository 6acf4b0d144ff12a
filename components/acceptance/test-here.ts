import { kvkNumberSchema } from '@/lib/domain/numbers/kvk-number';
import type { AcceptanceView } from '@/lib/views/acceptance-view';
import { readSubmission, type Submission } from './read-submission';

export type TestedHere = AcceptanceView | 'nothing' | 'kvk_number_invalid';

/** Runs the test in this browser, with the rules of the server. Loads them when they are first needed; sends nothing. */
export async function testHere(submission: Submission, anchors: readonly string[]): Promise<TestedHere> {
  const { kvkNumber } = submission;
  const number = kvkNumber ? kvkNumberSchema.safeParse(kvkNumber) : undefined;
  if (number && !number.success) return 'kvk_number_invalid';
  const submitted = await readSubmission({ ...submission, kvkNumber: number?.data });
  if (!submitted) return 'nothing';
  const [{ checkAcceptance }, { acceptanceView }, { fromBase64 }] = await Promise.all([
    import('@/lib/pki/acceptance/check-acceptance'),
    import('@/lib/views/acceptance-view'),
    import('@/lib/pki/bytes'),
  ]);
  const time = new Date();
  const roots = anchors.map(fromBase64).filter((root) => root !== undefined);
  const input = { ...submitted, time, anchors: roots.map((certificate) => ({ certificate })) };
  return acceptanceView(await checkAcceptance(input), time);
}
