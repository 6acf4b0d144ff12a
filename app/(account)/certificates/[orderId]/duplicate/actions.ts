'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { askDuplicateSchema } from '@/components/duplicate/schemas';
import { askDuplicate } from '@/lib/usecases/duplicates/ask-duplicate';
import { userAction } from '@/lib/web/action';

const ask = userAction({
  schema: askDuplicateSchema.extend({ orderId: z.uuid() }),
  run: async (actor, wish) => {
    await askDuplicate(actor, wish);
    refresh();
  },
});

/** Asks for a further certificate on this order; the page then shows how far that is. */
export const askForOrder = async (orderId: string, wish: { purpose: string; csr: string }) =>
  ask({ ...wish, orderId });
