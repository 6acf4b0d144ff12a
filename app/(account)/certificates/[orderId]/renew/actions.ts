'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { startRenewal } from '@/lib/usecases/renewal/start-renewal';
import { userAction } from '@/lib/web/action';

const renew = userAction({
  schema: z.object({ orderId: z.uuid() }),
  run: async (actor, { orderId }): Promise<void> =>
    redirect(`/certificates/${await startRenewal(actor, orderId)}/request`),
});

/** Begins the renewal, or goes on with the one that was begun. */
export const beginRenewal = async (orderId: string) => renew({ orderId });
