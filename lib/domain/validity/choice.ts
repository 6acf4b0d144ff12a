import { z } from 'zod';
import { isDate } from './dates';

/** What the applicant may choose as term (S0-1.3.2c1). Days count from issue; `until` is the last valid day. */
export type ValidityChoice =
  | { readonly kind: 'years'; readonly years: 1 | 2 | 3 }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'until'; readonly date: string };

/** No certificate runs longer than this, whatever the product says (PKIoverheid reference 1.4). */
export const LONGEST_TERM_DAYS = 1095;

const dateText = z.string({ error: 'required' }).trim().refine(isDate, { error: 'invalid' });

const days = z.coerce
  .number({ error: 'invalid' })
  .int({ error: 'invalid' })
  .min(1, { error: 'too_small' })
  .max(LONGEST_TERM_DAYS, { error: 'validity_too_long' });

const years = z.coerce
  .number({ error: 'unknown_choice' })
  .pipe(z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'unknown_choice' }));

export const validityChoiceSchema = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('years'), years }),
    z.object({ kind: z.literal('days'), days }),
    z.object({ kind: z.literal('until'), date: dateText }),
  ],
  { error: 'unknown_choice' },
);
