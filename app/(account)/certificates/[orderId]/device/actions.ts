'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { confirmReceived, receivedThings } from '@/lib/usecases/shipments/confirm-received';
import { lookAtDevice } from '@/lib/usecases/shipments/look-at-device';
import { replaceDevice, replacementReasons } from '@/lib/usecases/shipments/replace-device';
import { userAction } from '@/lib/web/action';

/** The holder has the device, or the letter with the PIN. */
export const confirm = userAction({
  schema: z.object({ orderId: z.uuid(), thing: z.enum(receivedThings) }),
  run: async (actor, { orderId, thing }) => {
    await confirmReceived(actor, orderId, thing);
    refresh();
  },
});

/** Asks the CA at once how it stands. */
export const look = userAction({
  schema: z.object({ orderId: z.uuid() }),
  run: async (actor, { orderId }) => {
    await lookAtDevice(actor, orderId);
    refresh();
  },
});

/** Has the device replaced by another with a new certificate. */
export const replace = userAction({
  schema: z.object({ orderId: z.uuid(), why: z.enum(replacementReasons) }),
  run: async (actor, { orderId, why }) => {
    await replaceDevice(actor, orderId, why);
    refresh();
    redirect(`/certificates/${orderId}/device`);
  },
});
