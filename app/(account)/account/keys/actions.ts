'use server';

import { refresh } from 'next/cache';
import { apiKeyForm, apiKeySchema } from '@/components/api-key/schemas';
import { makeApiKey } from '@/lib/usecases/api-keys/make-api-key';
import { revokeApiKey } from '@/lib/usecases/api-keys/revoke-api-key';
import { userAction } from '@/lib/web/action';

/** Makes a key; gives it, once. */
export const make = userAction({
  schema: apiKeyForm,
  run: async (actor, wish) => {
    const made = await makeApiKey(actor, wish);
    refresh();
    return made;
  },
});

/** Ends a key for ever. */
export const revoke = userAction({
  schema: apiKeySchema,
  run: async (actor, { apiKeyId }) => {
    await revokeApiKey(actor, apiKeyId);
    refresh();
  },
});
