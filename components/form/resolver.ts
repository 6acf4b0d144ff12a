import { type FieldErrors, type FieldValues, type Resolver, set } from 'react-hook-form';
import type { z } from 'zod';

/**
 * Fetches the schema of a form: `() => import('@/lib/…').then((rules) => rules.schema)`. The rules (number
 * checks, telephone data) are large, so they come when somebody starts to fill in the form, not with the page.
 */
export type SchemaLoader<Input extends FieldValues> = () => Promise<z.ZodType<unknown, Input>>;

/** Checks a form with the schema that the server uses too, and reports the same codes. */
export function schemaResolver<Input extends FieldValues>(load: SchemaLoader<Input>): Resolver<Input> {
  return async (typed) => {
    const problems = await problemsOf(load, typed);
    if (Object.keys(problems).length === 0) return { values: typed, errors: {} };
    return { values: {}, errors: fieldErrors<Input>(problems) };
  };
}

async function problemsOf<Input extends FieldValues>(load: SchemaLoader<Input>, typed: Input) {
  const rules = await loadRules(load);
  if (!rules) return {};
  const result = rules.schema.safeParse(typed);
  return result.success ? {} : rules.fieldProblems(result.error);
}

/** Fetches all that checking needs. Without a connection there is nothing: then the server alone checks. */
export async function loadRules<Input extends FieldValues>(load: SchemaLoader<Input>) {
  try {
    const [schema, { fieldProblems }] = await Promise.all([load(), import('@/lib/domain/checked')]);
    return { schema, fieldProblems };
  } catch {
    return undefined;
  }
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
