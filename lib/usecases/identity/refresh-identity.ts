import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import type { Representation } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { system } from '@/lib/domain/account/actor';
import type { IdentityState } from '@/lib/domain/checks/check-facts';
import { identityProvider } from '@/lib/identity/identity-provider';
import type { IdentityStatus, Verification } from '@/lib/identity/verification';
import { enqueue } from '@/lib/jobs/enqueue';
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
 * Fetches how the identity checks of an order stand and lets it follow: the row moves by itself (S0-A2.7e), a pass
 * tells the applicant, a failure is told to that representative with the way to try again.
 * One check that cannot be fetched does not hold up the others; its error comes last, so that the job is done again.
 */
export async function refreshIdentity(orderId: string): Promise<void> {
  const provider = identityProvider();
  if (!provider) return;
  const open = await db().representation.findMany({
    where: {
      orderId,
      identityId: { not: null },
      identityState: { not: 'passed' },
      wrongPersonAt: null,
      consentWithdrawnAt: null,
    },
    select: { id: true, identityId: true },
    orderBy: { position: 'asc' },
  });
  const errors: unknown[] = [];
  for (const { id, identityId } of open) {
    try {
      const verification = await provider.get(identityId ?? '');
      await transaction((tx) => recordIdentity(tx, id, verification));
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

/** Records an answer of the provider about one representative's identity, in the caller's transaction. */
export async function recordIdentity(
  tx: Tx,
  representationId: string,
  { status, reason }: Pick<Verification, 'status' | 'reason'>,
): Promise<void> {
  const state = stateOf[status];
  if (!state) return;
  const where = { id: representationId, identityState: { in: before[state] } };
  const [changed] = await tx.representation.updateManyAndReturn({
    where,
    data: { identityState: state, identityReason: reason ?? null, identityChangedAt: now() },
  });
  if (!changed) return;
  if (state === 'passed') await tellPassed(tx, changed);
  if (state === 'failed') await tellFailed(tx, changed);
  const { orderId } = changed;
  await updateChecks(tx, orderId, actor);
  // The CA counts who they are among its own checks; of the steps before, it knows nothing.
  if (state !== 'passed') return;
  await enqueue(tx, 'refresh-order', { orderId }, { key: `refresh-order:${orderId}` });
}

/** The applicant hears that somebody is established. The mailed link stays: consent is taken back there (GDPR 7). */
export async function tellPassed(
  tx: Tx,
  { id, orderId }: Pick<Representation, 'id' | 'orderId'>,
): Promise<void> {
  const { applicant, words, toRepresentative } = await orderForMail(tx, orderId);
  await queueMail(tx, {
    ...applicant,
    template: 'identity_passed',
    data: { ...words, representative: toRepresentative(id).fullName },
    dedupeKey: `identity_passed:${id}`,
  });
}

async function tellFailed(tx: Tx, { id, orderId, identityChangedAt }: Representation): Promise<void> {
  const { mail, words } = (await orderForMail(tx, orderId)).toRepresentative(id);
  await queueMail(tx, {
    ...mail,
    template: 'identity_failed',
    data: words,
    dedupeKey: `identity_failed:${id}:${identityChangedAt?.getTime()}`,
  });
}
