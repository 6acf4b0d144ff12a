import type { Tx } from '@/lib/db/client';
import { canCreateCertificate, type OwnedOrder } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { currentCertificate } from '../certificates/current-certificate';
import { knownId } from '../known-id';

/**
 * The order whose certificate file this actor may make: by mailed link the link's own order, signed in the one asked
 * for. `may` says who may do what it is fetched for. Throws `not_found`.
 */
export async function orderForKey(
  tx: Pick<Tx, 'certificateOrder'>,
  actor: Actor,
  orderId?: string,
  may: (actor: Actor, order: OwnedOrder) => boolean = canCreateCertificate,
) {
  const order = await tx.certificateOrder.findUnique({
    where: { id: knownId(actor.kind === 'link' ? actor.subjectId : orderId) },
    include: {
      product: true,
      organisation: true,
      applicant: true,
      certificates: { where: { ...currentCertificate, revokedAt: null } },
    },
  });
  if (!order || !may(actor, order)) throw new Problem('not_found');
  return order;
}
