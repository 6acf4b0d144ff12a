import type { Tx } from '@/lib/db/client';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { isPowerOpen, orderForPower } from './order-for-power';

export const withSignatories = { signatories: { orderBy: { position: 'asc' } } } as const;

/** Makes everybody who changes something about an order's power of attorney take turns. */
export async function lockOrder(tx: Tx, orderId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${knownId(orderId)}::uuid FOR UPDATE`;
}

/** The one that runs: not withdrawn and not refused. */
export async function findCurrentPower(tx: Tx, orderId: string) {
  return tx.powerOfAttorney.findFirst({
    where: { orderId, withdrawnAt: null, OR: [{ decision: null }, { decision: 'passed' }] },
    include: withSignatories,
  });
}

/**
 * The order of an applicant who changes its power of attorney, its row held until the end of the transaction. Throws
 * `not_found` for strangers and `power_not_open` while the checks do not run.
 */
export async function ownOrderForPower(tx: Tx, actor: Actor, orderId: string) {
  await lockOrder(tx, orderId);
  const order = await orderForPower(tx, orderId);
  if (!canRequest(actor, order)) throw new Problem('not_found');
  if (!isPowerOpen(order.state)) throw new Problem('power_not_open');
  return order;
}

/** As {@link ownOrderForPower}, with a power of attorney that is still to be signed. Throws `power_not_open`. */
export async function ownOpenPower(tx: Tx, actor: Actor, orderId: string) {
  const order = await ownOrderForPower(tx, actor, orderId);
  const power = await findCurrentPower(tx, order.id);
  if (!power || power.completedAt) throw new Problem('power_not_open');
  return { order, power };
}
