import { z } from 'zod';

/** The shapes of all answers, by the name that the OpenAPI document gives them. */
export const shapes = z.registry<{ id: string; description: string }>();

/** Gives a shape its name and says what it is. */
export function named<S extends z.ZodType>(id: string, description: string, shape: S): S {
  shapes.add(shape, { id, description });
  return shape;
}

/** The name of a shape; each that stands in the document on its own has one. */
export function nameOf(shape: z.ZodType): string {
  const id = shapes.get(shape)?.id;
  if (!id) throw new Error('A shape of the API has no name');
  return id;
}

/** A moment in UTC. */
export const moment = () => z.iso.datetime();

/** A page of a list, and where the next begins. */
export const pageOf = <S extends z.ZodType>(id: string, item: S) =>
  named(
    id,
    'A page of a list, the newest first.',
    z.object({
      data: z.array(item),
      nextCursor: z
        .string()
        .nullable()
        .meta({ description: 'Send it as `cursor` to get the next page; null on the last page.' }),
    }),
  );

/** What every list can be asked: how much, and from where on. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(50).meta({ description: 'How many make a page.' }),
  cursor: z.uuid().optional().meta({ description: 'The `nextCursor` of the page before.' }),
};
