'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { declineSchema } from '@/components/approval/schemas';
import { reviewRequest } from '@/lib/usecases/reviews/review-request';
import { userAction } from '@/lib/web/action';

const orderId = z.string();

const agreeOne = userAction({
  schema: z.object({ orderId }),
  run: async (actor, input) => {
    await reviewRequest(actor, input.orderId, { decision: 'approved' });
    refresh();
  },
});

const sendBackOne = userAction({
  schema: declineSchema.extend({ orderId }),
  run: async (actor, input) => {
    await reviewRequest(actor, input.orderId, { decision: 'declined', reason: input.reason });
    refresh();
  },
});

/** A colleague agrees with the request. */
export const agree = async (id: string) => agreeOne({ orderId: id });

/** A colleague sends it back, with the words that reach the applicant. */
export const sendBack = async (id: string, typed: { reason: string }) =>
  sendBackOne({ ...typed, orderId: id });
