'use server';

import { refresh } from 'next/cache';
import { getLocale } from 'next-intl/server';
import {
  activeSchema,
  changeForm,
  deliverySchema,
  endpointForm,
  endpointSchema,
  secretForm,
} from '@/components/webhook/schemas';
import { addEndpoint, changeEndpoint, replaceSecret } from '@/lib/usecases/webhooks/change-endpoint';
import { sendAgain, sendTestEvent, setEndpointActive } from '@/lib/usecases/webhooks/endpoints';
import { userAction } from '@/lib/web/action';

/** Adds an endpoint; gives its secret, once, where it has one. */
export const add = userAction({
  schema: endpointForm,
  run: async (actor, { kind, url, events }) => {
    const { secret } = await addEndpoint(actor, { kind, url, events, locale: await getLocale() });
    refresh();
    return secret;
  },
});

/** Gives an endpoint another address or other events. */
export const change = userAction({
  schema: changeForm,
  run: async (actor, { endpointId, url, events }) => {
    await changeEndpoint(actor, { endpointId, url, events });
    refresh();
  },
});

/** Gives an endpoint a new secret, and shows it, once. */
export const replace = userAction({
  schema: secretForm,
  run: async (actor, input) => {
    const secret = await replaceSecret(actor, input);
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
