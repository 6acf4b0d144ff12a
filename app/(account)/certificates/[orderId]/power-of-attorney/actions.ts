'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import type { TypedPower, TypedSignatory } from '@/components/authority/schemas';
import { powerSchema, signatorySchema } from '@/lib/domain/authority/power-form';
import { changeSignatory, mailSignatoryAgain } from '@/lib/usecases/powers-of-attorney/change-signatory';
import { makePower } from '@/lib/usecases/powers-of-attorney/make-power';
import { withdrawPower } from '@/lib/usecases/powers-of-attorney/withdraw-power';
import type { ActionResult } from '@/lib/views/action-result';
import { userAction } from '@/lib/web/action';

const order = { orderId: z.uuid() };
const pointed = { ...order, signatoryId: z.uuid() };

const makeOne = userAction({
  schema: z.intersection(z.object(order), powerSchema),
  run: async (actor, { orderId, ...power }) => {
    await makePower(actor, orderId, power);
    refresh();
  },
});

/** Makes the power of attorney and asks its signatories. */
export async function make(orderId: string, typed: TypedPower): Promise<ActionResult<void>> {
  const power = typed.way === 'scan' ? { ...typed, signatories: [] } : typed;
  return makeOne({ ...power, orderId } as Parameters<typeof makeOne>[0]);
}

const changeOne = userAction({
  schema: signatorySchema.extend(pointed),
  run: async (actor, { orderId, signatoryId, ...signatory }) => {
    await changeSignatory(actor, { orderId, signatoryId }, signatory);
    refresh();
  },
});

/** Corrects or replaces a signatory. */
export async function change(
  orderId: string,
  signatoryId: string,
  typed: TypedSignatory,
): Promise<ActionResult<void>> {
  return changeOne({ ...typed, orderId, signatoryId } as Parameters<typeof changeOne>[0]);
}

const againOne = userAction({
  schema: z.object(pointed),
  run: async (actor, at) => {
    await mailSignatoryAgain(actor, at);
    refresh();
  },
});

/** Sends a signatory the mail again. */
export async function again(orderId: string, signatoryId: string): Promise<ActionResult<void>> {
  return againOne({ orderId, signatoryId });
}

const withdrawOne = userAction({
  schema: z.object(order),
  run: async (actor, { orderId }) => {
    await withdrawPower(actor, orderId);
    refresh();
  },
});

/** Takes it back, to start again. */
export async function withdraw(orderId: string): Promise<ActionResult<void>> {
  return withdrawOne({ orderId });
}
