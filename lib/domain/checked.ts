import { z } from 'zod';
import { type FieldProblemCode, isFieldProblemCode } from './field-problem';

/** The outcome of a rule over something typed: the repaired value, or what is wrong with it. */
export type Checked<T, P extends string = FieldProblemCode> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

export function good<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function bad<P extends string>(problem: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem };
}

/** Turns a rule into a zod schema for a text field: parses, repairs, and reports the rule's own code. */
export function textSchema<T>(check: (typed: string) => Checked<T>, longest = 500) {
  return z
    .string({ error: 'required' })
    .max(longest, { error: 'too_long' })
    .transform((typed, context): T => {
      const result = check(typed);
      if (result.ok) return result.value;
      context.addIssue({ code: 'custom', message: result.problem });
      return z.NEVER;
    });
}

/** A field that may stay empty: nothing but blanks is no answer. */
export function optional<S extends z.ZodType>(schema: S) {
  return z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
    schema.optional(),
  );
}

/** The problems of a failed parse as field path → code; the first problem of a field wins. */
export function fieldProblems(error: z.ZodError): Record<string, FieldProblemCode> {
  const problems: Record<string, FieldProblemCode> = {};
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) problems[[...issue.path, key].join('.')] ??= 'unknown_field';
      continue;
    }
    problems[issue.path.join('.')] ??= codeOf(issue);
  }
  return problems;
}

function codeOf(issue: z.core.$ZodIssue): FieldProblemCode {
  if (isFieldProblemCode(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'invalid';
    case 'too_small':
      return issue.origin === 'string' ? 'too_short' : 'too_small';
    case 'too_big':
      return issue.origin === 'string' ? 'too_long' : 'too_large';
    case 'invalid_value':
    case 'invalid_union':
      return 'unknown_choice';
    default:
      return 'invalid';
  }
}
