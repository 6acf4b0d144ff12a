import type { Tx } from '@/lib/db/client';
import { canVerifyIdentity } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';

/** The order whose representative this is, by mailed link. Throws `not_found` for everybody else. */
export async function orderForIdentity(tx: Pick<Tx, 'certificateOrder'>, actor: Actor) {
  if (actor.kind !== 'link') throw new Problem('not_found');
  const order = await tx.certificateOrder.findUnique({
    where: { id: actor.subjectId },
    include: { organisation: true, representative: true, applicant: true, product: true, account: true },
  });
  if (!order?.representative || !canVerifyIdentity(actor, order)) throw new Problem('not_found');
  return { ...order, representative: order.representative };
}
