import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { withdrawOpenLinks } from '@/lib/db/links';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { ownOpenHandover } from './own-handover';

/** Takes a step back from the colleague: the link opens nothing any more. Throws `not_found` and `step_not_open`. */
export async function withdrawStep(actor: Actor, handoverId: string, at: Date = now()): Promise<void> {
  await transaction(async (tx) => {
    const { id } = await ownOpenHandover(tx, actor, handoverId);
    await withdraw(tx, id, at);
  });
}

/** A request that is sent asks nobody any more: every step that is still with a colleague is taken back. */
export async function closeSteps(tx: Tx, orderId: string, at: Date): Promise<void> {
  const open = await tx.handover.findMany({ where: { orderId, answeredAt: null, withdrawnAt: null } });
  for (const { id } of open) await withdraw(tx, id, at);
}

async function withdraw(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.handover.updateMany({
    where: { id, answeredAt: null, withdrawnAt: null },
    data: { withdrawnAt: at },
  });
  await withdrawOpenLinks(tx, { purpose: 'hand_over_step', handoverId: id }, at);
}
