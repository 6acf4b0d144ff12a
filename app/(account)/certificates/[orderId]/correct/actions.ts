'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { correctRequest } from '@/lib/usecases/approval/correct-request';
import { userAction } from '@/lib/web/action';

const correct = userAction({
  schema: z.object({ orderId: z.string() }),
  run: async (actor, { orderId }): Promise<void> =>
    redirect(`/certificates/${await correctRequest(actor, orderId)}/request`),
});

/** Begins the corrected request, or goes on with the one that was begun. */
export const beginCorrection = async (orderId: string) => correct({ orderId });
