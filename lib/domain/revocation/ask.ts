import { z } from 'zod';
import { situations } from './reasons';

const LONGEST_COMMENT = 500;

/** What is asked of whoever wants a certificate revoked; words of their own only where no situation says it. */
export const askRevocationSchema = z
  .object({
    orderId: z.uuid(),
    certificateId: z.uuid({ error: 'required' }),
    situation: z.enum(situations, { error: 'required' }),
    comment: z.string().trim().max(LONGEST_COMMENT, { error: 'too_long' }),
    understood: z.boolean().refine((ticked) => ticked, { error: 'not_accepted' }),
  })
  .refine(({ situation, comment }) => situation !== 'other' || comment !== '', {
    error: 'required',
    path: ['comment'],
  });

export type AskRevocation = Omit<z.output<typeof askRevocationSchema>, 'understood'>;
