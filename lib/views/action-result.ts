import type { FieldProblemCode } from '@/lib/domain/field-problem';
import type { Problem, ProblemCode } from '@/lib/domain/problem';

/** A refusal on its way to the screen: codes and values only; the wording is chosen where it is shown. */
export interface ShownProblem {
  readonly code: ProblemCode;
  /** Form field (path joined with dots) to what is wrong with it. */
  readonly fields?: Readonly<Record<string, FieldProblemCode>>;
  /** Values for the wording. `reference` is the number under which something unexpected was logged. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What every server action answers. A redirect is not an answer: the action throws it. */
export type ActionResult<T = undefined> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ShownProblem };

/** Turns a thrown refusal into an answer that crosses to the browser; its cause stays behind. */
export function refused({ code, fields, params }: Problem): {
  readonly ok: false;
  readonly problem: ShownProblem;
} {
  return { ok: false, problem: { code, fields, params } };
}
