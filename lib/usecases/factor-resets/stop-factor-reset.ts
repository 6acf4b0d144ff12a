import { now } from '@/lib/base/clock';
import { findUser, lockUser } from '@/lib/db/accounts';
import { db } from '@/lib/db/client';
import { findRunningFactorReset, stopRunning } from '@/lib/db/factor-resets';
import { deletePendingAuthenticator } from '@/lib/db/second-factor';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { linkedUser } from '../accounts/parts/linked-user';
import { signedInUser } from '../accounts/parts/recent-factor';
import { mailOwner } from '../accounts/parts/security-mail';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { spendLinks } from '../links/spend-links';
import { closeWork } from './decide-factor-reset';
import { resetStaff } from './reset-staff';

/**
 * Stops giving out a new authenticator, at any moment before it is in place: the owner signed in, whoever has the
 * mailed link (also without the password: stopping harms nobody), or one of our people for `userId`. Links are spent,
 * the owner is mailed. Throws Problem `factor_reset_not_open`, `forbidden`, `session_ended` or what `linkedUser`
 * throws.
 */
export async function stopFactorReset(actor: Actor, userId?: string, at: Date = now()): Promise<void> {
  const id = await whose(actor, userId, at);
  await transaction(async (tx) => {
    await lockUser(tx, id);
    const reset = await findRunningFactorReset(tx, id);
    const user = await findUser(tx, id);
    if (!reset || !user || !(await stopRunning(tx, id, at))) throw new Problem('factor_reset_not_open');
    await spendLinks(tx, { purpose: 'reset_factor', userId: id, at });
    await deletePendingAuthenticator(tx, id);
    await closeWork(tx, reset.id, actor.kind === 'staff' ? actor.userId : null, 'stopped', at);
    await mailOwner(tx, user, 'factor_reset_stopped', { about: reset.id, data: {} });
    await recordAudit(tx, { actor, action: 'stop_factor_reset', objectKind: 'user', objectId: id, at });
  });
}

async function whose(actor: Actor, userId: string | undefined, at: Date): Promise<string> {
  if (userId !== undefined) {
    const id = knownId(userId);
    resetStaff(actor, await findUser(db(), id));
    return id;
  }
  if (actor.kind === 'link') return (await linkedUser(db(), actor, 'reset_factor', at)).id;
  return (await signedInUser(db(), actor, at)).user.id;
}
