import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { Duplicate } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import type { Digicert } from '@/lib/digicert/client';
import { CaError } from '@/lib/digicert/errors';
import { system } from '@/lib/domain/account/actor';
import { readAgainAt } from '@/lib/domain/ca/freshness';
import { isOpenDuplicate } from '@/lib/domain/duplicate/duplicate';
import { caForOrder } from '../orders/ca-for-order';
import { recordRevoked } from '../revocation/record-revoked';
import { collectDuplicate } from './collect-duplicate';
import { type ListedDuplicate, listAtCa } from './list-at-ca';
import { refuseDuplicate } from './refuse-duplicate';
import { sendAgain } from './send-again';

const actor = system('follow-duplicates');

/** Words of the CA for what will never be a certificate in use. */
const over: readonly unknown[] = ['rejected', 'canceled', 'cancelled', 'revoked', 'expired'];

/**
 * Reads the CA's own list of the further certificates of an order and lets ours follow: what is issued is collected, what
 * was lost is found by its public key, what the CA revoked is revoked here. No call when there is nothing to follow.
 */
export async function followDuplicates(orderId: string): Promise<void> {
  const order = await db().certificateOrder.findUniqueOrThrow({
    where: { id: orderId },
    include: { duplicates: { include: { certificate: true } } },
  });
  const open = order.duplicates.filter(({ state, sentToCaAt }) => isOpenDuplicate(state) && sentToCaAt);
  const running = order.duplicates.flatMap(({ certificate }) =>
    certificate && !certificate.revokedAt && certificate.notAfter > now() ? [certificate] : [],
  );
  if (!order.caOrderId || open.length + running.length === 0) return;
  const ca = caForOrder(orderId);
  for (const duplicate of open) await approve(ca, duplicate);
  const listed = await listAtCa(ca, { ...order, caOrderId: order.caOrderId });
  const statusOf = new Map(listed.map(({ certificateId, status }) => [certificateId, status]));
  for (const { id, caCertificateId } of running) {
    if (statusOf.get(caCertificateId) === 'revoked')
      await transaction((tx) => recordRevoked(tx, id, actor, now()));
  }
  for (const duplicate of open) await follow(duplicate, listed);
}

/** The request stands in our own account, where we approve it; approved before, the CA refuses that, and all is well. */
async function approve(ca: Digicert, { id, caRequestId }: Duplicate): Promise<void> {
  if (!caRequestId) return;
  try {
    await ca.approveRequest(caRequestId);
  } catch (error) {
    if (!(error instanceof CaError) || error.kind !== 'refused') throw error;
  }
  await db().duplicate.update({ where: { id }, data: { caRequestId: null } });
}

/** By its key: what the CA answered to the wish may be another number than the certificate gets in the end. */
const findIn = (listed: readonly ListedDuplicate[], { keyHash, caCertificateId }: Duplicate) =>
  listed.find((one) => one.keyHash === keyHash) ??
  listed.find((one) => one.keyHash === undefined && one.certificateId === caCertificateId);

async function follow(duplicate: Duplicate, listed: readonly ListedDuplicate[]): Promise<void> {
  const { id, state, askedAt } = duplicate;
  const found = findIn(listed, duplicate);
  await db().duplicate.updateMany({
    where: { id, state: { in: ['asked', 'sent', 'unclear'] } },
    data: {
      ...(found && { state: 'sent', caCertificateId: found.certificateId }),
      caReadAgainAt: readAgainAt('title', { since: askedAt, at: now() }),
    },
  });
  if (found?.status === 'issued') return collectDuplicate(duplicate, found.certificateId);
  if (found && over.includes(found.status)) return refuseDuplicate(id, '');
  if (!found && state === 'unclear') await sendAgain(duplicate, listed);
}
