'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { checkDomain } from '@/lib/usecases/domain-proof/check-domain';
import { userAction } from '@/lib/web/action';

/** Has the CA look for the proof now; the page then shows how it stands. */
export const check = userAction({
  schema: z.object({ orderId: z.uuid() }),
  run: async (actor, { orderId }) => {
    await checkDomain(actor, orderId);
    refresh();
    return undefined;
  },
});
