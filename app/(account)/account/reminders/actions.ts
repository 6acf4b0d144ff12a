'use server';

import { refresh } from 'next/cache';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { roleAddressSchema } from '@/components/reminder/schemas';
import { endFeed, makeFeed } from '@/lib/usecases/calendar/own-feed';
import { addRoleAddress, removeRoleAddress } from '@/lib/usecases/reminders/role-addresses';
import { userAction } from '@/lib/web/action';

/** Adds an address that gets every reminder. */
export const addAddress = userAction({
  schema: roleAddressSchema,
  run: async (actor, { email }) => {
    const added = await addRoleAddress(actor, email);
    refresh();
    return added;
  },
});

/** Takes such an address away. */
export const removeAddress = userAction({
  schema: roleAddressSchema,
  run: async (actor, { email }) => {
    await removeRoleAddress(actor, email);
    refresh();
  },
});

/** Makes one's own calendar address, in the language of the screen. */
export const makeCalendar = userAction({
  schema: z.object({}),
  run: async (actor) => {
    const address = await makeFeed(actor, await getLocale());
    refresh();
    return address;
  },
});

/** Ends it. */
export const endCalendar = userAction({
  schema: z.object({}),
  run: async (actor) => {
    await endFeed(actor);
    refresh();
  },
});
