import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { updateChecks } from '../orders/update-checks';
import { recordHappening } from '../revocation/record-happening';
import { ownDevice } from './own-device';

/** What the holder has in hand. */
export const receivedThings = ['device', 'pin'] as const;
export type ReceivedThing = (typeof receivedThings)[number];

/**
 * The holder says that the device, or the letter with the PIN, is there (S1-R17). Saying it again changes nothing. Throws
 * `not_found`, and `device_not_sent` while it cannot be there.
 */
export async function confirmReceived(actor: Actor, orderId: string, thing: ReceivedThing): Promise<void> {
  await transaction(async (tx) => {
    const { id, shipment, state } = await ownDevice(tx, actor, orderId);
    const underWay = state === 'validating' || state === 'reissuing';
    if (!underWay || (shipment.state !== 'sent' && shipment.state !== 'delivered')) {
      throw new Problem('device_not_sent');
    }
    const at = now();
    const field = thing === 'device' ? 'deviceReceivedAt' : 'pinReceivedAt';
    const arrived = thing === 'device' && shipment.state === 'sent';
    const { count } = await tx.shipment.updateMany({
      where: { orderId: id, [field]: null },
      data: { [field]: at, ...(arrived && { state: 'delivered' as const, stateSince: at }) },
    });
    if (count === 0) return;
    await recordHappening(tx, { orderId: id, name: `${thing}_received`, actor, at });
    await updateChecks(tx, id, actor);
  });
}
