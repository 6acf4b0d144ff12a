import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import { system } from '@/lib/domain/account/actor';
import { enqueue } from '@/lib/jobs/enqueue';
import { raiseWorkItem } from '../staff/raise-work-item';
import { caForOrder } from './ca-for-order';
import { orderForCa } from './ca-order';
import { moveOrder } from './move-order';
import { recordPlaced } from './submit-to-ca';

const actor = system('look-up-at-ca');
const minute = 60_000;

/** A slow CA may still be making the order: only after this long does "not there" count as "never made". */
const patience = 2 * minute;
const pause = 15_000;

/**
 * Finds out what became of an order whose answer was lost: it is found by our reference and goes on, or it is certainly
 * not there and goes out again, or a person must look. It is never posted again blindly.
 */
export async function lookUpAtCa(orderId: string): Promise<void> {
  const order = await orderForCa(orderId);
  if (order?.state !== 'unconfirmed') return;
  const sentAt = order.sentToCaAt ?? order.stateSince;
  const found = await caForOrder(orderId).findOrder({
    reference: order.number,
    productNameId: order.product.caProduct,
    commonName: order.commonName ?? '',
    organisationId: order.organisation?.caOrganisationId ?? undefined,
    from: sentAt,
    to: now(),
  });
  if (found.state === 'found') {
    await recordPlaced(order, found);
    return;
  }
  if (found.state === 'ambiguous') {
    const params = { about: 'several_orders', orders: found.orderIds.join(', ') } as const;
    await transaction((tx) =>
      raiseWorkItem(tx, { kind: 'ca_unclear', orderId, params, dedupeKey: `ca_unclear:${orderId}` }),
    );
    return;
  }
  if (now().getTime() - sentAt.getTime() < patience) {
    const runAt = new Date(now().getTime() + pause);
    await transaction((tx) =>
      enqueue(tx, 'look-up-at-ca', { orderId }, { runAt, key: `look-up-at-ca:${orderId}:again` }),
    );
    return;
  }
  await transaction((tx) => moveOrder(tx, order, 'resend', actor, now(), { changes: { sentToCaAt: null } }));
}
