import { z } from 'zod';
import { textSchema } from '../../checked';
import { parseHostName } from '../../domain-name/host-name';
import { parseQvtlLabel } from '../../domain-name/qvtl-label';
import type { FormItemOf } from '../form';

export type DomainAnswer =
  | { readonly kind: 'qvtl'; readonly label: string }
  | { readonly kind: 'own'; readonly name: string };

const choice = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('qvtl'), label: textSchema(parseQvtlLabel) }),
    z.object({ kind: z.literal('own'), name: textSchema(parseHostName, 2_000) }),
  ],
  { error: 'unknown_choice' },
);

/** The name on the certificate (S0-1.3.2b): one of ours under qvtl.nl, or a domain of the applicant's own. */
export function domainSchema(item: FormItemOf<'domain'>): z.ZodType<DomainAnswer> {
  return choice.refine((answer) => item.kinds.includes(answer.kind), {
    error: 'unknown_choice',
    path: ['kind'],
  });
}
