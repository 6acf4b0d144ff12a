import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canRecordCheck, canSeeAllOrders } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { ShippingAnswer } from '@/lib/domain/request/questions/shipping';
import { canBecome, shipmentStates } from '@/lib/domain/shipment/shipment-state';
import type { StaffShipmentView } from '@/lib/views/device-view';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needReason } from '../staff/need-reason';
import { moveShipment, type ShipmentNews } from './move-shipment';

/** The shipment of an order for our people, with what can be recorded next. Throws `forbidden` and `not_found`. */
export async function readShipment(actor: Actor, orderId: string): Promise<StaffShipmentView> {
  if (!canSeeAllOrders(actor)) throw new Problem('forbidden');
  const shipment = await db().shipment.findUnique({
    where: { orderId: knownId(orderId) },
    include: {
      order: {
        select: { number: true, commonName: true, subscription: { select: { currency: true } } },
      },
    },
  });
  if (!shipment) throw new Problem('not_found');
  const { state, address, method, priceCents, stateSince, carrier, trackingCode, order } = shipment;
  return {
    orderId,
    orderNumber: order.number,
    holderName: order.commonName ?? '',
    address: address as unknown as Omit<ShippingAnswer, 'method'>,
    method,
    priceCents,
    currency: order.subscription.currency,
    state,
    stateSince,
    carrier,
    trackingCode,
    deviceReceivedAt: shipment.deviceReceivedAt,
    pinReceivedAt: shipment.pinReceivedAt,
    initialisedAt: shipment.initialisedAt,
    next: canRecordCheck(actor) ? shipmentStates.filter((to) => canBecome(state, to)) : [],
  };
}

interface Recorded extends ShipmentNews {
  orderId: string;
  /** Where that was heard. */
  reason: string;
}

/**
 * Records what our people heard about a device, because the CA's API has no call for it. The same again does nothing.
 * Throws `forbidden` for anybody but validation, `not_found`, `shipment_state_not_possible` and `invalid_input` without
 * a reason.
 */
export async function recordShipment(actor: Actor, recorded: Recorded): Promise<void> {
  if (actor.kind !== 'staff' || !canRecordCheck(actor)) throw new Problem('forbidden');
  const reason = needReason(recorded.reason);
  const orderId = knownId(recorded.orderId);
  await transaction(async (tx) => {
    const shipment = await tx.shipment.findUnique({ where: { orderId } });
    if (!shipment) throw new Problem('not_found');
    if (shipment.state === recorded.state) return;
    const at = now();
    if (!(await moveShipment(tx, orderId, recorded, actor, at))) {
      throw new Problem('shipment_state_not_possible');
    }
    await recordAudit(tx, {
      actor,
      action: `device_${recorded.state}`,
      objectKind: 'order',
      objectId: orderId,
      reason,
      at,
    });
  });
}
