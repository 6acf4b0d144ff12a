import { type FieldErrors, type FieldValues, type Resolver, set } from 'react-hook-form';
import type { z } from 'zod';
import { fieldProblems } from '@/lib/domain/checked';

/** A schema of a form: what is typed goes in, what the use case takes comes out. */
export type FormSchema<Input extends FieldValues, Output> = z.ZodType<Output, Input>;

/** Checks a form with the schema that the server uses too, and reports the same codes. */
export function schemaResolver<Input extends FieldValues, Output>(
  schema: FormSchema<Input, Output>,
): Resolver<Input, unknown, Output> {
  return (typed) => {
    const result = schema.safeParse(typed);
    if (result.success) return { values: result.data, errors: {} };
    return { values: {}, errors: fieldErrors<Input>(fieldProblems(result.error)) };
  };
}

function fieldErrors<Input extends FieldValues>(
  problems: Readonly<Record<string, string>>,
): FieldErrors<Input> {
  const errors: FieldErrors<Input> = {};
  for (const [path, code] of Object.entries(problems)) {
    set(errors, path === '' ? 'root' : path, { type: 'schema', message: code });
  }
  return errors;
}
