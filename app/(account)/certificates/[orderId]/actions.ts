'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { cancelSchema } from '@/components/order/cancel-schema';
import { correctionSchema, shareMailSchema } from '@/components/order/mail-schemas';
import { mailShare, shareOrder, withdrawShare } from '@/lib/usecases/follow/share-order';
import { correctAddress } from '@/lib/usecases/mail/correct-address';
import { resendMail } from '@/lib/usecases/mail/resend-mail';
import { stopReminders } from '@/lib/usecases/nudges/stop-reminders';
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

const orderOf = z.object({ orderId: z.uuid() });

/** Sends a mail of the order again, to the address it went to. */
export const resend = userAction({
  schema: z.object({ mailId: z.uuid() }),
  run: async (actor, input) => {
    await resendMail(actor, input);
    refresh();
  },
});

/** Mends the address a mail went to; it goes out again at once. */
export const correct = userAction({
  schema: correctionSchema,
  run: async (actor, input) => {
    await correctAddress(actor, input);
    refresh();
  },
});

/** Makes the link with which others follow the order. */
export const share = userAction({
  schema: orderOf,
  run: async (actor, input) => {
    await shareOrder(actor, input);
    refresh();
  },
});

/** Mails that link. */
export const mailShareLink = userAction({
  schema: shareMailSchema,
  run: async (actor, input) => {
    await mailShare(actor, input);
    refresh();
  },
});

/** Takes that link back. */
export const withdrawShareLink = userAction({
  schema: orderOf,
  run: async (actor, input) => {
    await withdrawShare(actor, input);
    refresh();
  },
});

/** Stops the reminders of the order, or lets them go on. */
export const stop = userAction({
  schema: orderOf.extend({ stop: z.boolean() }),
  run: async (actor, input) => {
    await stopReminders(actor, input);
    refresh();
  },
});
