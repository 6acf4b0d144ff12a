import type { Tx } from '@/lib/db/client';
import { canRevoke } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';

/**
 * An order with the certificate that this actor may have revoked. Throws `not_found` for strangers, and
 * `revocation_not_possible` for a certificate that has ended or was revoked before.
 */
export async function findRevocable(
  tx: Tx,
  actor: Actor,
  { orderId, certificateId }: { orderId: string; certificateId: string },
  at: Date,
) {
  const order = await tx.certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: { account: true, certificates: { where: { id: knownId(certificateId) } } },
  });
  const [certificate] = order?.certificates ?? [];
  if (!order || !certificate || !canRevoke(actor, order)) throw new Problem('not_found');
  if (certificate.revokedAt || certificate.notAfter <= at) throw new Problem('revocation_not_possible');
  return { order, certificate };
}

/** An open wish to revoke, with its order. Throws `not_found`. */
export async function findRevocation(tx: Tx, actor: Actor, revocationId: string) {
  const revocation = await tx.revocation.findUnique({
    where: { id: knownId(revocationId) },
    include: { order: true },
  });
  if (!revocation || !canRevoke(actor, revocation.order)) throw new Problem('not_found');
  return revocation;
}
