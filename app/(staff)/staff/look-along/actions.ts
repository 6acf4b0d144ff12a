'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { reasonSchema } from '@/components/staff/schemas';
import { startView, stopView } from '@/lib/usecases/staff/look-along';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

const start = staffAction({
  schema: reasonSchema.extend({ accountId: z.string() }),
  run: async (actor, view) => {
    await startView(actor, view);
    redirect('/dashboard');
  },
});

const stop = staffAction({
  schema: z.object({}),
  run: async (actor) => {
    const accountId = await stopView(actor);
    redirect(accountId ? `/staff/accounts/${accountId}` : '/staff');
  },
});

/** Begins to see the portal as this customer sees it, without powers (M73). */
export async function lookAlong(accountId: string, typed: { reason: string }): Promise<ActionResult<void>> {
  return start({ ...typed, accountId });
}

/** Stops looking along, and goes back to the account. */
export async function stopLooking(): Promise<void> {
  const result = await stop({});
  if (!result.ok) redirect('/staff');
}
