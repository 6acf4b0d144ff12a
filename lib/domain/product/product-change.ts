import { z } from 'zod';

const words = (longest: number) => z.string().trim().min(1, 'required').max(longest, 'too_long');
const text = (longest: number) => z.object({ nl: words(longest), en: words(longest) });

/** What can be changed of a product; only what changes is there. */
export const productChange = z
  .object({
    name: text(120),
    summary: text(400),
    description: text(4000),
    aliases: z.array(words(120)).max(40),
    maxYears: z.int('invalid').min(1, 'too_small').max(3, 'too_large'),
    maxDays: z.int('invalid').min(1, 'too_small').max(1190, 'too_large'),
    requestable: z.boolean(),
  })
  .partial();
export type ProductChange = z.infer<typeof productChange>;

type Comparable = { readonly [Field in keyof ProductChange]?: unknown };

/** Only the parts that differ from how the product is. */
export function differing(wanted: ProductChange, product: Comparable): ProductChange {
  const fields = Object.entries(wanted) as [keyof ProductChange, unknown][];
  return Object.fromEntries(fields.filter(([field, value]) => !same(value, product[field])));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Texts come back from the database with their languages in another order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => left.localeCompare(right)));
}
