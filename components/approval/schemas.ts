import { z } from 'zod';

/** Room for a few sentences, which go into a mail. */
const longest = 1000;

/** A decline needs words for the applicant. */
export const declineSchema = z.object({
  reason: z
    .string({ error: 'reason_needed' })
    .max(longest, { error: 'too_long' })
    .refine((text) => text.trim() !== '', { error: 'reason_needed' }),
});
