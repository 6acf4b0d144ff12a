'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { correctionSchema } from '@/components/order/mail-schemas';
import { correctAddress } from '@/lib/usecases/mail/correct-address';
import { resendMail } from '@/lib/usecases/mail/resend-mail';
import { staffAction } from '@/lib/web/action';

/** Sends a mail of an order again for a customer who calls. */
export const resend = staffAction({
  schema: z.object({ mailId: z.uuid() }),
  run: async (actor, input) => {
    await resendMail(actor, input);
    refresh();
  },
});

/** Mends the address a mail went to; it goes out again at once. */
export const correct = staffAction({
  schema: correctionSchema,
  run: async (actor, input) => {
    await correctAddress(actor, input);
    refresh();
  },
});
