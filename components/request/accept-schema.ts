import { z } from 'zod';

/** The terms must be accepted by a tick of the applicant's own (S0-1.3.2i2). */
export const acceptSchema = z.object({
  accepted: z.boolean().refine((accepted) => accepted, { error: 'agreements_not_accepted' }),
  anotherOrganisation: z.boolean(),
});
