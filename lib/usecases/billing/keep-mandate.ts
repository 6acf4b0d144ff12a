import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { enqueue } from '@/lib/jobs/enqueue';
import type { Mandate } from '@/lib/payments/payment';

/**
 * Keeps the mandate that a first payment left, in the caller's transaction. The newest one collects; an earlier one is
 * taken back, here and at the provider. Safe to repeat.
 */
export async function keepMandate(tx: Tx, accountId: string, told: Mandate): Promise<void> {
  const known = await tx.mandate.findUnique({ where: { providerId: told.id } });
  if (known) {
    if (known.state !== told.state)
      await tx.mandate.update({ where: { id: known.id }, data: { state: told.state } });
    return;
  }
  await dropMandates(tx, accountId);
  const { id: providerId, state, method, hint } = told;
  await tx.mandate.create({
    data: { id: newId(), accountId, providerId, state, method, hint, createdAt: now() },
  });
  await tx.account.update({ where: { id: accountId }, data: { renewalBy: 'mandate' } });
}

/** Takes every mandate of an account back: nothing is collected by them any more. */
export async function dropMandates(tx: Tx, accountId: string): Promise<number> {
  const earlier = await tx.mandate.findMany({ where: { accountId, revokedAt: null } });
  await tx.mandate.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: now() } });
  for (const { id } of earlier)
    await enqueue(tx, 'revoke-mandate', { mandateId: id }, { key: `revoke-mandate:${id}` });
  return earlier.length;
}
