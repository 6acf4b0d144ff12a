'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { reasonSchema } from '@/components/staff/schemas';
import { askRegisters } from '@/lib/usecases/validation/ask-registers';
import { takeUpAgain, waitForCustomer } from '@/lib/usecases/validation/put-aside';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

const item = reasonSchema.extend({ id: z.string() });

const putItemAside = staffAction({
  schema: item,
  run: async (actor, typed) => {
    await waitForCustomer(actor, typed);
    refresh();
  },
});

const takeItemUp = staffAction({
  schema: item,
  run: async (actor, typed) => {
    await takeUpAgain(actor, typed);
    refresh();
  },
});

const askBoth = staffAction({
  schema: z.object({ orderId: z.string() }),
  run: async (actor, { orderId }) => {
    await askRegisters(actor, orderId);
    refresh();
  },
});

/** Puts a piece of work aside until the customer acts. */
export async function putAside(id: string, typed: { reason: string }): Promise<ActionResult<void>> {
  return putItemAside({ ...typed, id });
}

/** Takes it up again before that. */
export async function again(id: string, typed: { reason: string }): Promise<ActionResult<void>> {
  return takeItemUp({ ...typed, id });
}

/** Asks the registers anew. */
export async function askRegistersAgain(orderId: string): Promise<ActionResult<void>> {
  return askBoth({ orderId });
}
