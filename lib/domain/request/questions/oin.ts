import { z } from 'zod';
import { bad, type Checked, good } from '../../checked';
import { parseKvkNumber } from '../../numbers/kvk-number';
import { hrnFromKvkNumber, hrnFromRsin, type Oin, parseOrderableOin } from '../../numbers/oin';
import { parseRsin } from '../../numbers/rsin';
import type { FormItemOf } from '../form';

/** Which number goes into the certificate: made from the KVK number, made from the RSIN, or an own OIN. */
export const oinChoices = ['kvk', 'rsin', 'oin'] as const;
export type OinChoice = (typeof oinChoices)[number];

export type OinAnswer =
  | { readonly include: true; readonly choice: OinChoice; readonly number: string }
  | { readonly include: false };

const included = z.object({
  include: z.literal(true),
  choice: z.enum(oinChoices, { error: 'unknown_choice' }),
  number: z.string({ error: 'required' }).max(100, { error: 'oin_wrong_length' }),
});

/**
 * The OIN or HRN (S0-1.3.2g). Included unless the product lets it be left out and that is chosen. A bare KVK
 * number or RSIN is completed to 20 positions; the number must be of the kind that was chosen (C-26).
 */
export function oinQuestionSchema(item: FormItemOf<'oin'>): z.ZodType<OinAnswer> {
  return z
    .discriminatedUnion('include', [included, z.object({ include: z.literal(false) })], { error: 'required' })
    .transform((answer, context): OinAnswer => {
      if (!answer.include) {
        if (!item.mayLeaveOut) context.addIssue({ code: 'custom', message: 'required', path: ['number'] });
        return answer;
      }
      const result = numberFor(answer.choice, answer.number);
      if (result.ok) return { ...answer, number: result.value.number };
      context.addIssue({ code: 'custom', message: result.problem, path: ['number'] });
      return z.NEVER;
    });
}

function numberFor(choice: OinChoice, typed: string): Checked<Oin> {
  const result = parseOrderableOin(completed(choice, typed));
  if (!result.ok || choice === 'oin') return result;
  return result.value.register === choice ? good(result.value) : bad('oin_choice_mismatch');
}

function completed(choice: OinChoice, typed: string): string {
  if (choice === 'kvk') {
    const kvkNumber = parseKvkNumber(typed);
    return kvkNumber.ok ? hrnFromKvkNumber(kvkNumber.value) : typed;
  }
  if (choice === 'rsin') {
    const rsin = parseRsin(typed);
    return rsin.ok ? hrnFromRsin(rsin.value) : typed;
  }
  return typed;
}
