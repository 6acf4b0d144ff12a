'use server';

import { refresh } from 'next/cache';
import { addressForm, fileSchema, watchedSchema } from '@/components/watch/schemas';
import { stopWatching, watchAddress, watchFile } from '@/lib/usecases/watch/watch';
import { userAction } from '@/lib/web/action';

/** Watches the certificate in a file; gives the name it is watched under. */
export const addFile = userAction({
  schema: fileSchema,
  run: async (actor, input) => {
    const { label } = await watchFile(actor, input);
    refresh();
    return label;
  },
});

/** Watches the certificate that a server shows; gives the name it is watched under. */
export const addAddress = userAction({
  schema: addressForm,
  run: async (actor, input) => {
    const { label } = await watchAddress(actor, input);
    refresh();
    return label;
  },
});

/** Stops watching. */
export const stop = userAction({
  schema: watchedSchema,
  run: async (actor, { watchedId }) => {
    await stopWatching(actor, watchedId);
    refresh();
  },
});
