import { z } from 'zod';

/** An id: a number in most answers, a string in some; a string with us. */
export const id = z.union([z.string().min(1), z.number().int()]).transform(String);

/** An id that may be missing, null or empty. */
export const optionalId = id.nullish().catch(undefined).transform(present);

/** A word we can do without: missing, null or of another type becomes undefined. */
export const text = z
  .union([z.string(), z.number()])
  .nullish()
  .catch(undefined)
  .transform((value) => (value == null ? undefined : String(value)));

/** A number that may arrive as text; anything else becomes undefined. */
export const amount = text.transform((value) => {
  const number = Number(value?.trim() || Number.NaN);
  return Number.isFinite(number) ? number : undefined;
});

/** A truth value that may arrive as true, 1, "1" or "true"; anything else is false. */
export const flag = z
  .unknown()
  .optional()
  .transform((value) => ['true', '1'].includes(String(value)));

/** A moment in ISO 8601 with offset; unreadable becomes undefined. */
export const moment = text.transform((value) => {
  const date = new Date(value ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
});

/** A list that may be missing or null when it is empty. Its members are read strictly: none may vanish unseen. */
export const list = <S extends z.ZodType>(member: S) =>
  z
    .array(member)
    .nullish()
    .transform((members) => members ?? []);

/** An object that may be missing, null or an empty list. */
export const maybe = <S extends z.ZodType>(schema: S) =>
  z
    .union([schema, z.array(z.never()).transform(() => undefined)])
    .nullish()
    .transform((value) => value ?? undefined);

/** An answer whose content does not matter, or that has none (204). */
export const anything = z.unknown().transform(() => undefined);

function present<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined;
}
