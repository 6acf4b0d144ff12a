import { z } from 'zod';
import { fieldProblems } from '@/lib/domain/checked';
import { Problem } from '@/lib/domain/problem';

function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (!result.success) throw new Problem('invalid_input', { fields: fieldProblems(result.error) });
  return result.data;
}

/** The ids in a path. What has not the shape of one is nothing we know. Throws `not_found`. */
export function parsedIds<S extends z.ZodObject>(schema: S, params: object): z.output<S> {
  const result = schema.safeParse(params);
  if (!result.success) throw new Problem('not_found');
  return result.data;
}

/** A parameter that was given several times is a list, where the schema wants one; elsewhere it is wrong. */
function queryOf({ shape }: z.ZodObject, given: URLSearchParams): object {
  const pairs = [...new Set(given.keys())].map((name) => {
    const all = given.getAll(name);
    return [name, isList(shape[name]) || all.length > 1 ? all : all[0]] as const;
  });
  return Object.fromEntries(pairs);
}

function isList(schema: z.core.$ZodType | undefined): boolean {
  return schema instanceof z.ZodOptional ? isList(schema.unwrap()) : schema instanceof z.ZodArray;
}

/** Reads what came in by a schema. Each throws `invalid_input` with every field that is wrong. */
export const parsed = {
  query: <S extends z.ZodObject>(schema: S, given: URLSearchParams): z.output<S> =>
    parse(schema, queryOf(schema, given)),
  body: <S extends z.ZodObject>(schema: S, given: unknown): z.output<S> => parse(schema, given),
};
