import { z } from 'zod';

/** Which earlier request. */
export const earlierSchema = z.object({
  earlierId: z.string({ error: 'required' }).min(1, { error: 'required' }),
});
