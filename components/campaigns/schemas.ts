import { z } from 'zod';

export { openCampaignSchema } from '@/lib/domain/campaign/campaign';

/** Handing work from one person (or everybody) to another. */
export const handOutSchema = z.object({
  campaignId: z.uuid(),
  from: z.union([z.literal(''), z.uuid()]),
  to: z.uuid({ error: 'required' }),
});
