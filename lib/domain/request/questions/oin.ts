import { z } from 'zod';
import { bad, type Checked, good } from '../../checked';
import { compact } from '../../numbers/compact';
import { parseKvkNumber } from '../../numbers/kvk-number';
import { hrnFromKvkNumber, hrnFromRsin, OIN_LENGTH, type Oin, parseOrderableOin } from '../../numbers/oin';
import { parseRsin } from '../../numbers/rsin';
import type { FormItemOf } from '../form';

/**
 * What the organisation has, and so which number goes into the certificate: none of its own (made from the KVK number),
 * only an RSIN that is asked for, an OIN of Logius, or a subOIN for a part of it.
 */
export const oinChoices = ['kvk', 'rsin', 'oin', 'sub_oin'] as const;
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
  const whole = completed(choice, typed);
  if (!whole.ok) return whole;
  const result = parseOrderableOin(whole.value);
  if (!result.ok || choice === 'oin') return result;
  return result.value.register === choice ? good(result.value) : bad('oin_choice_mismatch');
}

/** Twenty characters stand as they are; anything shorter must be the number that was chosen. */
function completed(choice: OinChoice, typed: string): Checked<string> {
  if (choice === 'oin' || choice === 'sub_oin' || compact(typed).length === OIN_LENGTH) return good(typed);
  const number = choice === 'kvk' ? parseKvkNumber(typed) : parseRsin(typed);
  if (!number.ok) return number;
  return good(choice === 'kvk' ? hrnFromKvkNumber(number.value) : hrnFromRsin(number.value));
}
