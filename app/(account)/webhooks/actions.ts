'use server';

import { refresh } from 'next/cache';
import { activeSchema, deliverySchema, endpointForm, endpointSchema } from '@/components/webhook/schemas';
import { addEndpoint, sendAgain, sendTestEvent, setEndpointActive } from '@/lib/usecases/webhooks/endpoints';
import { userAction } from '@/lib/web/action';

/** Adds an endpoint; gives its secret, once. */
export const add = userAction({
  schema: endpointForm,
  run: async (actor, wish) => {
    const { secret } = await addEndpoint(actor, wish);
    refresh();
    return secret;
  },
});

/** Ends an endpoint, or switches it on again. */
export const setActive = userAction({
  schema: activeSchema,
  run: async (actor, input) => {
    await setEndpointActive(actor, input);
    refresh();
  },
});

/** Sends a test message. */
export const test = userAction({
  schema: endpointSchema,
  run: async (actor, { endpointId }) => {
    await sendTestEvent(actor, endpointId);
    refresh();
  },
});

/** Sends a message once more. */
export const again = userAction({
  schema: deliverySchema,
  run: async (actor, { deliveryId }) => {
    await sendAgain(actor, deliveryId);
    refresh();
  },
});
