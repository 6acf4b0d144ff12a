import type { FieldProblemCode } from '../field-problem';
import type { QuestionId } from './form';

export interface Finding {
  readonly question: QuestionId;
  readonly field: string;
  readonly problem: FieldProblemCode;
  /**
   * `refuse`: cannot be sent. `warn`: the CA or the relying party may stumble over it; the applicant may go on. `note`:
   * nothing to do, only to know.
   */
  readonly severity: 'refuse' | 'warn' | 'note';
  /** What a register has instead of what was answered. */
  readonly registered?: string | undefined;
}

export type FindingOf = (problem: FieldProblemCode, field: string, registered?: string) => Finding;

/** Makes the findings of one question. */
export function findingsOf(question: QuestionId): Readonly<Record<Finding['severity'], FindingOf>> {
  const make =
    (severity: Finding['severity']): FindingOf =>
    (problem, field, registered) => ({
      question,
      field,
      problem,
      severity,
      ...(registered === undefined ? {} : { registered }),
    });
  return { refuse: make('refuse'), warn: make('warn'), note: make('note') };
}
