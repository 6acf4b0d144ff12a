import type { FieldProblemCode } from '@/lib/domain/field-problem';
import { isProblem, type ProblemCode } from '@/lib/domain/problem';

/** A refusal on its way to the screen: codes and values only; the wording is chosen where it is shown. */
export interface ShownProblem {
  readonly code: ProblemCode;
  /** Form field (path joined with dots) to what is wrong with it. */
  readonly fields?: Readonly<Record<string, FieldProblemCode>>;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What every server action answers. A redirect is not an answer: the action throws it. */
export type ActionResult<T = undefined> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ShownProblem };

/** The success answer of an action that has nothing to hand back. */
export const done: ActionResult = { ok: true, value: undefined };

/**
 * Turns a thrown refusal into an answer that crosses to the browser. Anything that is not a Problem becomes
 * `unexpected`: its own text may hold secrets and is for the log alone.
 */
export function refused(error: unknown): { readonly ok: false; readonly problem: ShownProblem } {
  if (!isProblem(error)) return { ok: false, problem: { code: 'unexpected' } };
  const { code, fields, params } = error;
  return { ok: false, problem: { code, fields, params } };
}
