import type { RevocationReason } from '../ca/crl';
import { apiError } from '../errors';
import type { IssuedCertificate, Order } from '../model';
import type { World } from '../world';
import {
  addNote,
  certificateById,
  certificatesOf,
  decideRequest,
  isOpen,
  latestRequest,
  refund,
  setStatus,
} from './status';

/** Withdraws the reissue of an order; the certificate issued before stays as it is. */
function cancelReissue(world: World, order: Order, note: string, userId: number | null): void {
  const request = latestRequest(world, order, ['reissue']);
  if (request) decideRequest(world, request, 'rejected', note, userId);
  const next = certificateById(world, order.nextCertificateId);
  if (next) next.status = 'canceled';
  order.nextCertificateId = null;
  order.releaseAt = null;
  setStatus(world, order, 'issued');
}

/** Cancels an order or, when a reissue is under way, only that reissue. */
export function cancelOrder(world: World, order: Order, note: string, userId: number | null): void {
  if (order.status === 'reissue_pending') cancelReissue(world, order, note, userId);
  else if (isOpen(order)) close(world, order, 'canceled', note, userId);
  else throw apiError('invalid_order_status');
}

function close(
  world: World,
  order: Order,
  status: 'canceled' | 'rejected',
  note: string,
  userId: number | null,
): void {
  addNote(world, order, note, userId);
  const request = latestRequest(world, order, ['new_request']);
  if (request) decideRequest(world, request, 'rejected', note, userId);
  for (const certificate of certificatesOf(world, order)) certificate.status = status;
  refund(world, order);
  setStatus(world, order, status);
}

/** Refuses an order for good: by the account's administrator, the representative or the validation desk. */
export function rejectOrder(world: World, order: Order, reason: string, userId: number | null): void {
  if (!isOpen(order)) throw apiError('invalid_order_status');
  if (order.status === 'reissue_pending') {
    cancelReissue(world, order, reason, userId);
    return;
  }
  close(world, order, 'rejected', reason, userId);
  world.webhooks.emit('order_rejected', { order_id: order.id });
}

/** Revokes certificates; an order whose current certificate goes is revoked itself. */
export function revokeCertificates(
  world: World,
  order: Order,
  certificates: readonly IssuedCertificate[],
  reason: RevocationReason,
): void {
  for (const certificate of certificates.filter(({ status }) => status === 'issued')) {
    certificate.status = 'revoked';
    certificate.revokedAt = world.now().toISOString();
    certificate.revocationReason = reason;
    world.webhooks.emit('certificate_revoked', { order_id: order.id, certificate_id: certificate.id });
  }
  if (certificateById(world, order.certificateId)?.status === 'revoked') setStatus(world, order, 'revoked');
  world.store.touch();
}
