import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { CertificateOrder } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import type { Digicert } from '@/lib/digicert/client';
import { system } from '@/lib/domain/account/actor';
import { moveShipment } from './move-shipment';

const actor = system('follow-shipment');

type Followed = Pick<CertificateOrder, 'individualId'> & { id: string; caOrderId: string };

/**
 * Takes over what the CA tells of a person's order beside the rest: the holder's id there, to name them by next time, and
 * where the device is. Where it keeps silent, our people record what they hear.
 */
export async function followShipment(ca: Digicert, { id, caOrderId, individualId }: Followed): Promise<void> {
  if (!individualId) return;
  const facts = await ca.personFacts(caOrderId);
  if (facts.individualId) {
    await db().individual.updateMany({
      where: { id: individualId, caIndividualId: null },
      data: { caIndividualId: facts.individualId },
    });
  }
  const { shipment } = facts;
  if (shipment) await transaction((tx) => moveShipment(tx, id, shipment, actor, now()));
}
