'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { stopSchema } from '@/components/billing/schemas';
import { isProblem } from '@/lib/domain/problem';
import { startRequest } from '@/lib/usecases/requests/start-request';
import { askActivation } from '@/lib/usecases/subscriptions/list-subscriptions';
import { resumeSubscription, stopSubscription } from '@/lib/usecases/subscriptions/stop-subscription';
import type { ActionResult } from '@/lib/views/action-result';
import { userAction } from '@/lib/web/action';

const subscriptionSchema = z.object({ subscriptionId: z.uuid() });

/** "Request a certificate": opens the request and leads to it, or to the page that explains activation (S0-1.3.2-ERR1). */
export const openRequest = userAction({
  schema: subscriptionSchema,
  run: async (actor, { subscriptionId }) => {
    const path = await startRequest(actor, subscriptionId)
      .then((orderId) => `/certificates/${orderId}/request`)
      .catch((error: unknown) => {
        if (isProblem(error) && error.code === 'product_not_activated') {
          return `/subscriptions/${subscriptionId}/activation`;
        }
        throw error;
      });
    redirect(path);
  },
});

/** Asks sales to switch the product on (S0-1.3.2-ERR2). */
export const requestActivation = userAction({
  schema: subscriptionSchema,
  run: async (actor, { subscriptionId }) => {
    await askActivation(actor, subscriptionId);
    redirect(`/subscriptions/${subscriptionId}/activation`);
  },
});

/** Stops a subscription at its next yearly date (S0-1.1.9e). */
export const stop = userAction({
  schema: stopSchema,
  run: async (actor, wish) => {
    await stopSubscription(actor, wish);
    refresh();
    return undefined;
  },
});

const takeBack = userAction({
  schema: subscriptionSchema,
  run: async (actor, { subscriptionId }) => {
    await resumeSubscription(actor, subscriptionId);
    refresh();
  },
});

/** Takes the stop back. */
export async function resume(subscriptionId: string): Promise<ActionResult<void>> {
  return takeBack({ subscriptionId });
}
