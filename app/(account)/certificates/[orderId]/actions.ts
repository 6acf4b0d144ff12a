'use server';

import { refresh } from 'next/cache';
import { cancelSchema } from '@/components/order/cancel-schema';
import { cancelOrder } from '@/lib/usecases/orders/cancel-order';
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
