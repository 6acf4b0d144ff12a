import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { setPasswordHash } from '@/lib/db/accounts';
import { db } from '@/lib/db/client';
import { forgetTries } from '@/lib/db/rate-limit';
import { endSessionsBut } from '@/lib/db/sessions';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { guardTries } from './parts/guard-tries';
import { signInLimits } from './parts/limits';
import { hashNewPassword } from './parts/new-password';
import { ownDataOf } from './parts/own-data';
import { passwordMatches } from './parts/passwords';
import { requireRecentFactor } from './parts/recent-factor';
import { mailOwner } from './parts/security-mail';

export interface PasswordChange {
  readonly current: string;
  readonly password: string;
}

/**
 * A new password in place of the current one, which is asked too (ASVS 5.0 6.2.3). Every other session of the user
 * ends and the owner is mailed. Throws Problem `sign_in_again`, `sign_in_locked`, `forbidden`, `session_ended`, and
 * `invalid_input` with field `current` (`password_wrong`) or `password` (why it does not do).
 */
export async function changePassword(actor: Actor, typed: PasswordChange, at: Date = now()): Promise<void> {
  const { actor: signedIn, user } = await requireRecentFactor(db(), actor, at);
  await guardTries(signInLimits.password, user.id, 'sign_in_locked');
  if (!(await passwordMatches(user.passwordHash, typed.current))) throw refusal('current', 'password_wrong');
  await forgetTries(signInLimits.password, user.id);
  if (typed.password === typed.current) throw refusal('password', 'password_same');
  const passwordHash = await hashNewPassword(typed.password, await ownDataOf(db(), user));
  await transaction(async (tx) => {
    await setPasswordHash(tx, user.id, passwordHash);
    await endSessionsBut(tx, user.id, signedIn.sessionId, at);
    await mailOwner(tx, user, 'password_changed', { about: newId(), data: {} });
    await recordAudit(tx, { actor, action: 'change_password', objectKind: 'user', objectId: user.id, at });
  });
}

const refusal = (field: keyof PasswordChange, problem: 'password_wrong' | 'password_same') =>
  new Problem('invalid_input', { fields: { [field]: problem } });
