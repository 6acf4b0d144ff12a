import { z } from 'zod';

/** The same rule in the browser and at the server. */
export const cancelSchema = z.object({
  orderId: z.uuid(),
  reason: z
    .string({ error: 'reason_needed' })
    .trim()
    .min(1, { error: 'reason_needed' })
    .max(500, { error: 'too_long' }),
});
