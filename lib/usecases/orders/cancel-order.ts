import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { moveOrder } from './move-order';
import { updateChecks } from './update-checks';

/** Cancels an order before it is issued, with a reason for the record. The subscription stays. Throws `not_found`. */
export async function cancelOrder(
  actor: Actor,
  { orderId, reason }: { orderId: string; reason: string },
): Promise<void> {
  await transaction(async (tx) => {
    const order = await tx.certificateOrder.findUnique({ where: { id: knownId(orderId) } });
    if (!order || !canRequest(actor, order)) throw new Problem('not_found');
    await moveOrder(tx, order, 'cancel', actor, now(), { detail: { reason } });
    await updateChecks(tx, orderId, actor);
  });
}
