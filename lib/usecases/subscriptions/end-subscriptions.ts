import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { system } from '@/lib/domain/account/actor';
import { moveOrder } from '../orders/move-order';
import { updateChecks } from '../orders/update-checks';

const actor = system('end-subscriptions');
const bound = 200;

/**
 * Ends the stopped subscriptions whose paid year is over. A request that has not led to a certificate ends with them; a
 * certificate keeps working until its own end date (decision 6). Safe to repeat.
 */
export async function endSubscriptions(): Promise<void> {
  const over = await db().subscription.findMany({
    where: { state: 'stopping', renewsAt: { lte: now() } },
    select: { id: true },
    take: bound,
  });
  for (const { id } of over) await transaction((tx) => end(tx, id));
}

async function end(tx: Tx, id: string): Promise<void> {
  const { count } = await tx.subscription.updateMany({
    where: { id, state: 'stopping', renewsAt: { lte: now() } },
    data: { state: 'ended', endedAt: now() },
  });
  if (count === 0) return;
  const requests = await tx.certificateOrder.findMany({
    where: { subscriptionId: id, state: { in: ['draft', 'returned', 'validating'] } },
  });
  for (const order of requests) {
    await moveOrder(tx, order, 'cancel', actor, now(), { detail: { reason: 'subscription_ended' } });
    await updateChecks(tx, order.id, actor);
  }
}
