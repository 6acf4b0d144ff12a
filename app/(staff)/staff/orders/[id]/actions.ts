'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { judgementSchema, reasonSchema } from '@/components/staff/schemas';
import { type CheckKind, checkKinds } from '@/lib/domain/checks/check-kinds';
import { recordCheck } from '@/lib/usecases/staff/record-check';
import { askCustomer } from '@/lib/usecases/validation/ask-customer';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

const about = { orderId: z.string(), kind: z.enum(checkKinds), mark: z.string().max(100).optional() };

const recordOne = staffAction({
  schema: judgementSchema.extend(about),
  run: async (actor, record) => {
    await recordCheck(actor, record);
    refresh();
  },
});

const askOne = staffAction({
  schema: reasonSchema.extend(about),
  run: async (actor, { reason, ...check }) => {
    await askCustomer(actor, { ...check, question: reason });
    refresh();
  },
});

/** Records what was found about one check of an order (S0-ACT-06). */
export async function record(
  orderId: string,
  kind: CheckKind,
  mark: string | undefined,
  typed: { outcome: string; reason: string; tell: string },
): Promise<ActionResult<void>> {
  return recordOne({ ...typed, orderId, kind, mark });
}

/** Asks the customer something about one check (S0-1.4.5c). */
export async function ask(
  orderId: string,
  kind: CheckKind,
  mark: string | undefined,
  typed: { reason: string },
): Promise<ActionResult<void>> {
  return askOne({ ...typed, orderId, kind, mark });
}
