import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { spendLinks } from '../links/spend-links';
import { moveOrder } from '../orders/move-order';
import { updateChecks } from '../orders/update-checks';
import { orderForKey } from './order-for-key';

/**
 * The browser made the .p12, opened it again and gave it to the applicant: the order is complete, and the mail with the
 * public part goes out. Told twice (a second tab, a repeated download) it does nothing more.
 */
export async function recordCollected(actor: Actor, orderId?: string): Promise<void> {
  await transaction(async (tx) => {
    const order = await orderForKey(tx, actor, orderId);
    if (order.state !== 'issued') return;
    const at = now();
    await moveOrder(tx, order, 'collect', actor, at, { changes: { completedAt: at } });
    await spendLinks(tx, { purpose: 'create_certificate', orderId: order.id, at });
    await updateChecks(tx, order.id, actor);
  });
}
