import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { CertificateOrder } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import type { Digicert } from '@/lib/digicert/client';
import type { CaOrder } from '@/lib/digicert/translate';
import type { CaOrderValidation } from '@/lib/digicert/translate-validation';
import { system } from '@/lib/domain/account/actor';
import { awaitedAtCa, isOld, isSettledAtCa, readAgainAt } from '@/lib/domain/ca/freshness';
import { canMove, type MoveName } from '@/lib/domain/order/lifecycle';
import { currentCertificate } from '../certificates/current-certificate';
import { followDuplicates } from '../duplicates/follow-duplicates';
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
 * webhook, the lists of what changed, the sweep) calls this; the CA's own answer is the only ground to act on. One call
 * while the CA works on it: its checks as long as they are open, from then on the order itself, and now and then whether
 * the checks still hold.
 */
export async function refreshOrder(orderId: string): Promise<void> {
  const order = await db().certificateOrder.findUnique({
    where: { id: orderId },
    include: { checks: { select: { kind: true, state: true } } },
  });
  if (!order?.caOrderId || !['validating', 'reissuing', 'issued', 'completed'].includes(order.state)) return;
  const ca = caForOrder(orderId);
  const { caOrderId, checks } = order;
  const validating = order.state === 'validating';
  const settled = isSettledAtCa(checks);
  if (validating && !settled) {
    const { orderStatus, rawStatus } = await readChecks(ca, { ...order, caOrderId });
    if (orderStatus === 'in_progress' && !waitsForUs(rawStatus)) return;
  }
  const info = await ca.orderInfo(caOrderId);
  const doubtful = settled && info.status === 'in_progress' && isOld(order.caCheckedAt, now());
  if (validating && doubtful) await readChecks(ca, { ...order, caOrderId });
  if (info.requestToApprove && info.status === 'in_progress') await ca.approveRequest(info.requestToApprove);
  await followShipment(order, info);
  await followStatus(orderId, info);
  await followDuplicates(orderId);
  await keepStatus(order, info);
}

/** The request of the order stands in our own account, where we approve it. */
const waitsForUs = (rawStatus: string): boolean => rawStatus.toLowerCase() === 'needs_approval';

type ReadAtCa = CertificateOrder & { caOrderId: string };

async function readChecks(ca: Digicert, order: ReadAtCa): Promise<CaOrderValidation> {
  const validation = await ca.validation(order.caOrderId);
  const { at, ...facts } = validation.facts;
  const caStatus = validation.rawStatus;
  await transaction(async (tx) => {
    const where = { id: order.id };
    await tx.certificateOrder.update({
      where,
      data: { caFacts: facts satisfies KeptCaFacts as object, caStatus, caCheckedAt: at },
    });
    const rows = await updateChecks(tx, order.id, actor);
    const caReadAgainAt = readAgainAt(awaitedAtCa(rows), { since: order.stateSince, at });
    await tx.certificateOrder.update({ where, data: { caReadAgainAt } });
  });
  return validation;
}

/** Kept last: whatever failed on the way is tried again, because the order still seems to have changed. */
async function keepStatus({ id, stateSince }: CertificateOrder, { rawStatus }: CaOrder): Promise<void> {
  const caReadAgainAt = readAgainAt('end', { since: stateSince, at: now() });
  await db().certificateOrder.update({ where: { id }, data: { caStatus: rawStatus, caReadAgainAt } });
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
      where: { orderId, ...currentCertificate },
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
