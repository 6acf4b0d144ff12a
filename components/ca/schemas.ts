import { z } from 'zod';
import { readAmount } from '@/lib/domain/money/read-amount';

/** Below which balance our people are warned. */
export const balanceWarningSchema = z.object({
  amount: z
    .string({ error: 'required' })
    .refine((typed) => readAmount(typed) !== undefined, { error: 'amount_invalid' }),
});
