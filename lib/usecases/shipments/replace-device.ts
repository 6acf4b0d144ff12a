import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { canMove } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { moveOrder } from '../orders/move-order';
import { updateChecks } from '../orders/update-checks';
import { ownDevice } from './own-device';

/** Why a device is replaced. */
export const replacementReasons = ['lost', 'broken', 'pin_blocked'] as const;
export type ReplacementReason = (typeof replacementReasons)[number];

/**
 * Has a new device with a new certificate made on the same order, as the CA's reissue: the device is sent again to the
 * same address, by the ordinary way. A second click finds it begun. Throws `not_found` and `reissue_not_possible`.
 */
export async function replaceDevice(actor: Actor, orderId: string, why: ReplacementReason): Promise<void> {
  await transaction(async (tx) => {
    const order = await ownDevice(tx, actor, orderId);
    if (order.state === 'reissuing') return;
    if (!canMove(order.state, 'reissue')) throw new Problem('reissue_not_possible');
    const at = now();
    await tx.shipment.update({
      where: { orderId: order.id },
      data: {
        state: 'waiting',
        stateSince: at,
        method: 'standard',
        priceCents: 0,
        carrier: null,
        trackingCode: null,
        sentAt: null,
        deviceReceivedAt: null,
        pinReceivedAt: null,
        initialisedAt: null,
        lostAt: why === 'lost' ? at : null,
      },
    });
    const changes = { sentToCaAt: null, problem: null, caMessage: null };
    await moveOrder(tx, order, 'reissue', actor, at, { changes, detail: { why } });
    await updateChecks(tx, order.id, actor);
    await recordAudit(tx, {
      actor,
      action: 'device_replaced',
      objectKind: 'order',
      objectId: order.id,
      detail: { why },
      at,
    });
  });
}
