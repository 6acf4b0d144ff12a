'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { judgePower } from '@/lib/usecases/powers-of-attorney/judge-power';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

const judgeOne = staffAction({
  schema: z.object({
    orderId: z.uuid(),
    judgement: z.enum(['check', 'accept', 'refuse']),
    reason: z.string().max(2000),
  }),
  run: async (actor, judging) => {
    await judgePower(actor, judging);
    refresh();
  },
});

/** One of two employees looks a power of attorney over, accepts or refuses it. */
export async function judge(
  orderId: string,
  judgement: 'check' | 'accept' | 'refuse',
  { reason }: { reason: string },
): Promise<ActionResult<void>> {
  return judgeOne({ orderId, judgement, reason });
}
