'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { beginFromEarlier } from '@/lib/usecases/requests/begin-from-earlier';
import { readRequest } from '@/lib/usecases/requests/read-request';
import { firstOpenScreen, screenPath } from '@/lib/views/request-steps';
import { userAction } from '@/lib/web/action';

/** Takes the answers of an earlier request over, and leads to the first question that is still open. */
export const beginWith = userAction({
  schema: z.object({ orderId: z.uuid(), earlierId: z.uuid() }),
  run: async (actor, input) => {
    await beginFromEarlier(actor, input);
    redirect(screenPath(input.orderId, firstOpenScreen(await readRequest(actor, input.orderId))));
  },
});
