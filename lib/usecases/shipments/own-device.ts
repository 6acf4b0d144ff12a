import type { Tx } from '@/lib/db/client';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { currentCertificate } from '../certificates/current-certificate';
import { knownId } from '../known-id';

/** A person's order with its device, for whoever requests in the account. Throws `not_found` for everybody else. */
export async function ownDevice(tx: Pick<Tx, 'certificateOrder'>, actor: Actor, orderId: string) {
  const order = await tx.certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: { shipment: true, product: true, account: true, certificates: { where: currentCertificate } },
  });
  if (!order?.shipment || !canRequest(actor, order)) throw new Problem('not_found');
  return { ...order, shipment: order.shipment };
}
