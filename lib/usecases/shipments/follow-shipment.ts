import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { CertificateOrder } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import type { CaOrder } from '@/lib/digicert/translate';
import { system } from '@/lib/domain/account/actor';
import { moveShipment } from './move-shipment';

const actor = system('follow-shipment');

/**
 * Takes over what the CA tells of a person's order beside the rest: the holder's id there, to name them by next time, and
 * where the device is. Where it keeps silent, our people record what they hear.
 */
export async function followShipment(
  { id, individualId }: Pick<CertificateOrder, 'id' | 'individualId'>,
  info: Pick<CaOrder, 'individualId' | 'shipment'>,
): Promise<void> {
  if (!individualId) return;
  if (info.individualId) {
    await db().individual.updateMany({
      where: { id: individualId, caIndividualId: null },
      data: { caIndividualId: info.individualId },
    });
  }
  const { shipment } = info;
  if (shipment) await transaction((tx) => moveShipment(tx, id, shipment, actor, now()));
}
