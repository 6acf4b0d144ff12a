import type { z } from 'zod';
import { type ValidityChoice, validityChoiceSchema } from '../../validity/choice';
import type { FormItemOf } from '../form';

export type ValidityAnswer = ValidityChoice;

/** The term (S0-1.3.2c1). Whether it still fits is a matter of the moment: see {@link checkRequest}. */
export function validitySchema(item: FormItemOf<'validity'>): z.ZodType<ValidityAnswer> {
  return validityChoiceSchema.refine((answer) => item.ways.includes(answer.kind), {
    error: 'validity_not_offered',
    path: ['kind'],
  });
}
