'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { reasonSchema } from '@/components/staff/schemas';
import { closeAppointment } from '@/lib/usecases/appointments/close-appointment';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

const closeOne = staffAction({
  schema: reasonSchema.extend({ id: z.string(), result: z.enum(['done', 'missed']) }),
  run: async (actor, { reason, ...call }) => {
    await closeAppointment(actor, { ...call, outcome: reason });
    refresh();
  },
});

/** Says how a call went. */
export async function close(
  id: string,
  result: 'done' | 'missed',
  typed: { reason: string },
): Promise<ActionResult<void>> {
  return closeOne({ ...typed, id, result });
}
