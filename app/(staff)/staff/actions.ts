'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { reasonSchema, searchSchema } from '@/components/staff/schemas';
import { findAnything } from '@/lib/usecases/staff/find-anything';
import { finishWork } from '@/lib/usecases/staff/finish-work';
import { handBackWork, takeWork } from '@/lib/usecases/staff/take-work';
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

const itemSchema = z.object({ id: z.string() });

const takeItem = staffAction({
  schema: itemSchema,
  run: async (actor, { id }) => {
    await takeWork(actor, id);
    refresh();
  },
});

const handBackItem = staffAction({
  schema: itemSchema,
  run: async (actor, { id }) => {
    await handBackWork(actor, id);
    refresh();
  },
});

/** Takes an item up, so that no colleague does the same. */
export async function take(id: string): Promise<ActionResult<void>> {
  return takeItem({ id });
}

/** Gives an item back to whoever has time. */
export async function handBack(id: string): Promise<ActionResult<void>> {
  return handBackItem({ id });
}

/**
 * Goes straight to what has exactly this number, else answers with all it found. Nothing typed gets into an address,
 * where logs and histories would keep it.
 */
export const find = staffAction({
  schema: searchSchema,
  run: async (actor, { search }) => {
    const { found, straight } = await findAnything(actor, search);
    if (straight) redirect(straight);
    return found;
  },
});
