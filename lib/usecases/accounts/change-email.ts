import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { setEmail } from '@/lib/db/accounts';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { spendLinks } from '../links/spend-links';
import { guardTries } from './parts/guard-tries';
import { signInLimits } from './parts/limits';
import { linkedUser } from './parts/linked-user';
import { requireRecentFactor } from './parts/recent-factor';
import { mailOwner } from './parts/security-mail';

/**
 * Asks for another e-mail address: a link goes to the new one, a notice to the old one. Nothing changes before the
 * link is used. Throws Problem `sign_in_again`, `too_many_requests`, `forbidden`, `session_ended`, and `invalid_input`
 * with field `email` (`email_same`).
 */
export async function askEmailChange(
  actor: Actor,
  { email }: { email: string },
  at: Date = now(),
): Promise<void> {
  const { user } = await requireRecentFactor(db(), actor, at);
  const same = email.toLowerCase() === user.email.toLowerCase();
  if (same) throw new Problem('invalid_input', { fields: { email: 'email_same' } });
  await guardTries(signInLimits.reset, `email:${user.id}`, 'too_many_requests');
  await transaction(async (tx) => {
    const about = newId();
    await mailOwner(tx, user, 'confirm_email', { about, data: { email }, to: email });
    await mailOwner(tx, user, 'email_change_asked', { about, data: { email } });
    await recordAudit(tx, { actor, action: 'ask_email_change', objectKind: 'user', objectId: user.id, at });
  });
}

/** What the link to the new address would change. Throws as `linkedUser` does. */
export async function readEmailChange(actor: Actor, at: Date = now()) {
  const user = await linkedUser(db(), actor, 'confirm_email', at);
  return { from: user.email, to: user.mailedTo, username: user.username };
}

/**
 * The new address is proved: it takes the place of the old one, which is told. The username stays. Throws as
 * `linkedUser` does, `link_used` for the second of two clicks.
 */
export async function confirmEmail(actor: Actor, at: Date = now()): Promise<void> {
  await transaction(async (tx) => {
    const user = await linkedUser(tx, actor, 'confirm_email', at, { lock: true });
    await setEmail(tx, user.id, user.mailedTo);
    await spendLinks(tx, { purpose: 'confirm_email', userId: user.id, at });
    // Links that went to the old address open nothing any more.
    await spendLinks(tx, { purpose: 'reset_password', userId: user.id, at });
    await mailOwner(tx, user, 'email_changed', { about: newId(), data: { email: user.mailedTo } });
    await recordAudit(tx, { actor, action: 'change_email', objectKind: 'user', objectId: user.id, at });
  });
}
