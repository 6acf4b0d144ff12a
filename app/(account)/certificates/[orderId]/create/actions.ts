'use server';

import { z } from 'zod';
import { newKeySchema } from '@/components/keys/schemas';
import { recordCollected } from '@/lib/usecases/keys/record-collected';
import { reissueWithCsr } from '@/lib/usecases/keys/reissue-with-csr';
import { userAction } from '@/lib/web/action';

const order = z.object({ orderId: z.uuid() });

const reissue = userAction({
  schema: newKeySchema.extend(order.shape),
  run: (actor, key) => reissueWithCsr(actor, key),
});

const record = userAction({ schema: order, run: (actor, { orderId }) => recordCollected(actor, orderId) });

/** A certificate for a new key, signed in. */
export const reissueForUser = async (orderId: string, key: { csr: string; sealedKey?: string }) =>
  reissue({ ...key, orderId });

/** The .p12 is in the applicant's hands, signed in. */
export const recordCollectedForUser = async (orderId: string) => record({ orderId });
