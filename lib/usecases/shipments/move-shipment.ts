import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { type ShipmentState, statesBefore } from '@/lib/domain/shipment/shipment-state';
import { updateChecks } from '../orders/update-checks';
import { recordHappening } from '../revocation/record-happening';

export interface ShipmentNews {
  state: ShipmentState;
  carrier?: string | undefined;
  trackingCode?: string | undefined;
}

/**
 * Records where a device is, in the caller's transaction, when that is news: a guarded update that hits one row or none,
 * so that the same message twice, and one that was overtaken, change nothing. Answers whether it was.
 */
export async function moveShipment(
  tx: Tx,
  orderId: string,
  { state, carrier, trackingCode }: ShipmentNews,
  actor: Actor,
  at: Date,
): Promise<boolean> {
  const found = { ...(carrier && { carrier }), ...(trackingCode && { trackingCode }) };
  const { count } = await tx.shipment.updateMany({
    where: { orderId, state: { in: [...statesBefore(state)] } },
    data: {
      state,
      stateSince: at,
      ...found,
      ...(state === 'sent' && { sentAt: at }),
      ...(state === 'lost' && { lostAt: at }),
    },
  });
  if (count === 0) return false;
  await recordHappening(tx, { orderId, name: `device_${state}`, actor, at });
  await updateChecks(tx, orderId, actor);
  return true;
}
