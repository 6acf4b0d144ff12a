import type { CheckQuestion } from './check-facts';
import { type CheckKind, type CheckRow, checkKinds } from './check-kinds';
import { ofKind, part } from './row';

/** Checks about which our people may ask the customer something: those that come before the approval. */
export const askableChecks: readonly CheckKind[] = checkKinds.filter(
  (kind) => kind !== 'approval' && kind !== 'device',
);

/**
 * A row about which our people asked the customer something (S0-1.4.5c): the applicant's turn until it is answered, ours
 * until we have looked at the answer. What has passed meanwhile needs no answer any more.
 */
export function withQuestion(row: CheckRow, question: CheckQuestion | undefined): CheckRow {
  if (!question || row.state === 'passed') return row;
  const { askedAt, answeredAt } = question;
  return answeredAt
    ? ofKind(row.kind, part('busy', 'us', 'answer_being_read', answeredAt))
    : ofKind(row.kind, part('todo', 'applicant', 'question_asked', askedAt, 'answer_question'));
}
