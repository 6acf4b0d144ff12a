'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { reasonSchema } from '@/components/staff/schemas';
import { finishWork } from '@/lib/usecases/staff/finish-work';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

const finishItem = staffAction({
  schema: reasonSchema.extend({ id: z.string() }),
  run: async (actor, { id, reason }) => {
    await finishWork(actor, { id, outcome: reason });
    refresh();
  },
});

/** Takes an item off the work queue. */
export async function finish(id: string, typed: { reason: string }): Promise<ActionResult<void>> {
  return finishItem({ ...typed, id });
}
