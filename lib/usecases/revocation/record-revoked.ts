import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { canMove } from '@/lib/domain/order/lifecycle';
import { isCurrent } from '../certificates/current-certificate';
import { moveOrder } from '../orders/move-order';
import { updateChecks } from '../orders/update-checks';
import { announce } from '../webhooks/announce';
import { recordHappening } from './record-happening';
import { mailRevoked } from './revocation-mails';

/**
 * Writes down that the CA has revoked a certificate, whoever asked for it; said twice it is written once. With the
 * certificate that is in use the order ends; one that was replaced before goes alone, and so does a duplicate. Duplicates
 * of an order that ended stay in use: each is revoked by itself.
 */
export async function recordRevoked(tx: Tx, certificateId: string, actor: Actor, at: Date): Promise<void> {
  const hit = await tx.certificate.updateMany({
    where: { id: certificateId, revokedAt: null },
    data: { revokedAt: at },
  });
  await tx.revocation.updateMany({
    where: { certificateId, state: { in: ['asked', 'agreed'] } },
    data: { state: 'done', doneAt: at },
  });
  if (hit.count !== 1) return;
  const certificate = await tx.certificate.findUniqueOrThrow({ where: { id: certificateId } });
  const { orderId, serialNumber } = certificate;
  await announce(tx, {
    event: 'certificate.revoked',
    about: { orderId },
    eventId: `revoked-${certificateId}`,
    data: { orderId, certificateId, serialNumber },
    at,
  });
  const order = await tx.certificateOrder.findUniqueOrThrow({ where: { id: orderId } });
  if (isCurrent(certificate) && canMove(order.state, 'revoke')) {
    await moveOrder(tx, order, 'revoke', actor, at);
    await updateChecks(tx, orderId, actor);
  } else {
    const which = certificate.duplicateId ? 'duplicate' : 'earlier';
    await recordHappening(tx, { orderId, name: `${which}_revoked`, actor, at });
    await mailRevoked(tx, orderId, { certificateId, which });
  }
}
