import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { system } from '@/lib/domain/account/actor';
import type { IdentityState } from '@/lib/domain/checks/check-facts';
import { identityProvider } from '@/lib/identity/identity-provider';
import type { IdentityStatus, Verification } from '@/lib/identity/verification';
import { enqueue } from '@/lib/jobs/enqueue';
import { spendLinks } from '../links/spend-links';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { updateChecks } from '../orders/update-checks';

const actor = system('refresh-identity');

/**
 * From which states a check comes into each: forward only, because an answer may overtake a later one; a failed check
 * that was opened again begins anew.
 */
const before: Record<Exclude<IdentityState, 'none'>, IdentityState[]> = {
  sent: ['none', 'failed'],
  started: ['none', 'sent', 'failed'],
  submitted: ['none', 'sent', 'started', 'failed'],
  passed: ['none', 'sent', 'started', 'submitted', 'failed'],
  failed: ['none', 'sent', 'started', 'submitted'],
};

/** How the provider's words read here; an unknown word changes nothing. */
const stateOf: Record<IdentityStatus, keyof typeof before | undefined> = {
  created: 'sent',
  started: 'started',
  submitted: 'submitted',
  passed: 'passed',
  failed: 'failed',
  unknown: undefined,
};

/**
 * Fetches how the identity check stands and lets the order follow: the row moves by itself (S0-A2.7e), a pass spends
 * the mailed link and tells the applicant, a failure is told to the representative with the way to try again.
 */
export async function refreshIdentity(orderId: string): Promise<void> {
  const order = await db().certificateOrder.findUnique({ where: { id: orderId } });
  const provider = identityProvider();
  if (!provider || !order?.identityId || order.identityState === 'passed') return;
  const verification = await provider.get(order.identityId);
  await transaction((tx) => recordIdentity(tx, orderId, verification));
}

/** Records an answer of the provider about the identity check of an order, in the caller's transaction. */
export async function recordIdentity(
  tx: Tx,
  orderId: string,
  { status, reason }: Verification,
): Promise<void> {
  const state = stateOf[status];
  if (!state) return;
  const { count } = await tx.certificateOrder.updateMany({
    where: { id: orderId, identityState: { in: before[state] } },
    data: { identityState: state, identityReason: reason ?? null, identityChangedAt: now() },
  });
  if (count !== 1) return;
  if (state === 'passed') await tellPassed(tx, orderId);
  if (state === 'failed') await tellFailed(tx, orderId);
  await updateChecks(tx, orderId, actor);
  await enqueue(tx, 'refresh-order', { orderId }, { key: `refresh-order:${orderId}` });
}

async function tellPassed(tx: Tx, orderId: string): Promise<void> {
  await spendLinks(tx, { purpose: 'verify_identity', orderId, at: now() });
  const { applicant, words, representativeName } = await orderForMail(tx, orderId);
  await queueMail(tx, {
    ...applicant,
    template: 'identity_passed',
    data: { ...words, representative: representativeName },
    dedupeKey: `identity_passed:${orderId}`,
  });
}

async function tellFailed(tx: Tx, orderId: string): Promise<void> {
  const { order, words } = await orderForMail(tx, orderId);
  if (!order.representative) return;
  await queueMail(tx, {
    template: 'identity_failed',
    to: order.representative.email,
    locale: order.applicant.locale,
    orderId,
    data: { ...words, name: order.representative.firstName },
    dedupeKey: `identity_failed:${orderId}:${order.identityChangedAt?.getTime()}`,
  });
}
