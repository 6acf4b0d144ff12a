import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { findUser } from '@/lib/db/accounts';
import { transaction } from '@/lib/db/transaction';
import { canResetFactor } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needReason } from '../staff/need-reason';
import { mailOwner } from './parts/security-mail';

/**
 * For who forgot the password before the set-up was finished, and whom sales knows: a link to a new password, to the
 * address of the account. Once an app is linked, people ask for it themselves. Throws Problem `forbidden`,
 * `not_found`, `set_up_done`, and `invalid_input` with field `reason`.
 */
export async function mailPasswordReset(
  actor: Actor,
  { userId: typed, reason: why }: { userId: string; reason: string },
  at: Date = now(),
): Promise<void> {
  if (!canResetFactor(actor)) throw new Problem('forbidden');
  const userId = knownId(typed);
  const reason = needReason(why);
  await transaction(async (tx) => {
    const user = await findUser(tx, userId);
    if (!user?.accountId) throw new Problem('not_found');
    if (user.setUpAt) throw new Problem('set_up_done');
    await mailOwner(tx, user, 'reset_password', { about: newId(), data: { username: user.username } });
    const subject = { action: 'mail_password_reset', objectKind: 'user', objectId: userId };
    await recordAudit(tx, { actor, ...subject, reason, at });
  });
}
