import { z } from 'zod';
import { textSchema } from '../../checked';
import {
  type DcvMethod,
  type DcvScope,
  dcvMethods,
  dcvScopes,
  usualProof,
} from '../../domain-name/control-proof';
import { parseHostName } from '../../domain-name/host-name';
import { parseQvtlLabel } from '../../domain-name/qvtl-label';
import type { FormItemOf } from '../form';

/** A name under qvtl.nl, which the CA proves itself (M30), or an own domain with how its control is shown. */
export type DomainAnswer =
  | {
      readonly kind: 'qvtl';
      readonly label: string;
      /** Taken as it was made from the organisation's name: with another name it is offered anew. */
      readonly derived?: boolean | undefined;
    }
  | {
      readonly kind: 'own';
      readonly name: string;
      readonly method: DcvMethod;
      readonly scope: DcvScope;
    };

const method = z.enum(dcvMethods, { error: 'unknown_choice' }).default(usualProof.method);
const scope = z.enum(dcvScopes, { error: 'unknown_choice' }).default(usualProof.scope);

const choice = z.discriminatedUnion(
  'kind',
  [
    z.object({
      kind: z.literal('qvtl'),
      label: textSchema(parseQvtlLabel),
      derived: z.boolean().optional(),
    }),
    z.object({ kind: z.literal('own'), name: textSchema(parseHostName, 2_000), method, scope }),
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

/**
 * The label that the organisation's name gives now, when an earlier name of it gave the one that was taken (S0-1.3.2b4);
 * undefined when nothing changed or the person chose a label. `freeLabel` is what would be proposed today.
 */
export function newerLabel(
  answer: DomainAnswer | undefined,
  freeLabel: string | undefined,
): string | undefined {
  if (answer?.kind !== 'qvtl' || !answer.derived || !freeLabel) return undefined;
  return freeLabel === answer.label ? undefined : freeLabel;
}
