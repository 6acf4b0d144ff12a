'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { cancelSchema } from '@/components/order/cancel-schema';
import { cancelOrder } from '@/lib/usecases/orders/cancel-order';
import { sayInstalled } from '@/lib/usecases/renewal/say-installed';
import { userAction } from '@/lib/web/action';

/** Cancels the order; the page then shows its new state. */
export const cancel = userAction({
  schema: cancelSchema,
  run: async (actor, input) => {
    await cancelOrder(actor, input);
    refresh();
    return undefined;
  },
});

/** The customer says that the certificate is in place. */
export const installed = userAction({
  schema: z.object({ orderId: z.uuid() }),
  run: async (actor, { orderId }) => {
    await sayInstalled(actor, orderId);
    refresh();
  },
});
