import { z } from 'zod';
import { textSchema } from '../../checked';
import { checkCsrText } from '../csr-text';
import type { FormItemOf } from '../form';

/** Characters of a pasted request; a real one is under 3,000 (reference "PKI in TypeScript", size cap). */
export const CSR_TEXT_MAX = 65_536;

export type KeyAnswer =
  | { readonly kind: 'browser'; readonly bits: number }
  | { readonly kind: 'csr'; readonly csr: string };

const csr = z
  .string({ error: 'required' })
  .max(CSR_TEXT_MAX, { error: 'csr_too_large' })
  .pipe(textSchema(checkCsrText, CSR_TEXT_MAX));

/** A key that was made elsewhere, with its request. */
export const ownKeySchema = z.object({ kind: z.literal('csr', { error: 'unknown_choice' }), csr });

/**
 * Where the key is made (S0-1.3.2a): in this browser, or elsewhere with an own request. Here only the kind of
 * file is told apart; reading the request is the work of `lib/pki`, its rules of {@link checkRequest}.
 */
export function keySchema(item: FormItemOf<'key'>): z.ZodType<KeyAnswer> {
  const bits = z.coerce
    .number({ error: 'unknown_choice' })
    .refine((size) => item.bits.includes(size), { error: 'key_size_not_allowed' });
  return z
    .discriminatedUnion('kind', [z.object({ kind: z.literal('browser'), bits }), ownKeySchema], {
      error: 'unknown_choice',
    })
    .refine((answer) => item.ways.includes(answer.kind), { error: 'unknown_choice', path: ['kind'] });
}
