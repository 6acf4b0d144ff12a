'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { handOutSchema, openCampaignSchema } from '@/components/campaigns/schemas';
import { closeCampaign, handOut, tickInstalled } from '@/lib/usecases/campaigns/change-campaign';
import { openCampaign } from '@/lib/usecases/campaigns/open-campaign';
import { userAction } from '@/lib/web/action';

/** Begins a campaign; its board follows. */
export const open = userAction({
  schema: openCampaignSchema,
  run: async (actor, input): Promise<void> => redirect(`/campaigns/${await openCampaign(actor, input)}`),
});

/** Somebody has installed a new certificate, or not after all. */
export const tick = userAction({
  schema: z.object({ campaignId: z.uuid(), itemId: z.uuid(), installed: z.boolean() }),
  run: async (actor, input) => {
    await tickInstalled(actor, input);
    refresh();
  },
});

/** Work goes from one person to another. */
export const giveAway = userAction({
  schema: handOutSchema,
  run: async (actor, input) => {
    await handOut(actor, input);
    refresh();
  },
});

/** No more reminders; the board stays. */
export const close = userAction({
  schema: z.object({ campaignId: z.uuid() }),
  run: async (actor, { campaignId }) => {
    await closeCampaign(actor, campaignId);
    refresh();
  },
});
