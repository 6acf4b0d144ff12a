import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { CaOrder } from '@/lib/digicert/translate';
import { system } from '@/lib/domain/account/actor';
import { canMove, type MoveName } from '@/lib/domain/order/lifecycle';
import { recordRevoked } from '../revocation/record-revoked';
import { followShipment } from '../shipments/follow-shipment';
import { raiseWorkItem } from '../staff/raise-work-item';
import { caForOrder } from './ca-for-order';
import { collectCertificate } from './collect-certificate';
import { moveOrder } from './move-order';
import type { KeptCaFacts } from './order-facts';
import { updateChecks } from './update-checks';

const actor = system('refresh-order');

/**
 * Reads an order at the CA again and lets ours follow: its checks, its certificate, its end. Whoever heard a rumour (a
 * webhook, the list of status changes, the sweep) calls this; the CA's own answer is the only ground to act on.
 */
export async function refreshOrder(orderId: string): Promise<void> {
  const order = await db().certificateOrder.findUnique({ where: { id: orderId } });
  if (!order?.caOrderId || !['validating', 'reissuing', 'issued', 'completed'].includes(order.state)) return;
  const ca = caForOrder(orderId);
  const info = await ca.orderInfo(order.caOrderId);
  if (info.requestToApprove && info.status === 'in_progress') await ca.approveRequest(info.requestToApprove);
  if (order.state === 'validating') {
    const { at: _, ...facts } = (await ca.validation(order.caOrderId)).facts;
    await refreshChecks(orderId, info, facts);
  }
  const { individualId, caOrderId } = order;
  if (individualId) await followShipment(ca, { id: orderId, caOrderId, individualId });
  await followStatus(orderId, info);
}

async function refreshChecks(orderId: string, info: CaOrder, facts: KeptCaFacts): Promise<void> {
  await transaction(async (tx) => {
    await tx.certificateOrder.update({
      where: { id: orderId },
      data: { caFacts: facts as object, caStatus: info.rawStatus, caCheckedAt: now() },
    });
    await updateChecks(tx, orderId, actor);
  });
}

/** What the CA's end states mean for ours. */
const endMoves: Partial<Record<CaOrder['status'], MoveName>> = {
  rejected: 'reject',
  canceled: 'cancel',
  expired: 'expire',
};

/** The CA has revoked what was in use, asked by us or on its own account. */
async function followRevoked(orderId: string): Promise<void> {
  await transaction(async (tx) => {
    const certificate = await tx.certificate.findFirst({
      where: { orderId, replacedAt: null },
      orderBy: { createdAt: 'desc' },
    });
    if (certificate) await recordRevoked(tx, certificate.id, actor, now());
  });
}

async function followStatus(orderId: string, info: CaOrder): Promise<void> {
  if (info.status === 'issued') return collectCertificate(orderId, info);
  if (info.status === 'revoked') return followRevoked(orderId);
  if (info.status === 'unknown') {
    const params = { about: 'status_unknown', status: info.rawStatus } as const;
    const dedupeKey = `ca_unclear:${orderId}:${info.rawStatus}`;
    await transaction((tx) => raiseWorkItem(tx, { kind: 'ca_unclear', orderId, params, dedupeKey }));
  }
  const move = endMoves[info.status];
  if (!move) return;
  await transaction(async (tx) => {
    const order = await tx.certificateOrder.findUniqueOrThrow({ where: { id: orderId } });
    if (!canMove(order.state, move)) return;
    const changes = move === 'reject' ? { problem: 'ca_refused' } : {};
    await moveOrder(tx, order, move, actor, now(), { changes });
    await updateChecks(tx, orderId, actor);
  });
}
