'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { judgementSchema } from '@/components/staff/schemas';
import { type CheckKind, checkKinds } from '@/lib/domain/checks/check-kinds';
import { recordCheck } from '@/lib/usecases/staff/record-check';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

const recordOne = staffAction({
  schema: judgementSchema.extend({ orderId: z.string(), kind: z.enum(checkKinds) }),
  run: async (actor, record) => {
    await recordCheck(actor, record);
    refresh();
  },
});

/** Records what was found about one check of an order (S0-ACT-06). */
export async function record(
  orderId: string,
  kind: CheckKind,
  typed: { outcome: string; reason: string },
): Promise<ActionResult<void>> {
  return recordOne({ ...typed, orderId, kind });
}
