import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { type SignInUser, setPasswordHash } from '@/lib/db/accounts';
import { db, type Tx } from '@/lib/db/client';
import { forgetTries } from '@/lib/db/rate-limit';
import { endSessionsBut } from '@/lib/db/sessions';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { recordAudit } from '../audit/record-audit';
import { spendLinks } from '../links/spend-links';
import { guardTries } from './parts/guard-tries';
import { signInLimits } from './parts/limits';
import { linkedUser } from './parts/linked-user';
import { hashNewPassword } from './parts/new-password';
import { ownDataOf } from './parts/own-data';
import { mailOwner } from './parts/security-mail';
import { takeRecovery } from './parts/take-recovery-code';
import { activeAuthenticators, takeTotpCode } from './parts/take-totp-code';
import { warnOwner } from './parts/warn-owner';

export interface PasswordReset {
  readonly password: string;
  /** Of the app, or one of the recovery codes. */
  readonly factor: { readonly code: string } | { readonly recoveryCode: string };
}

/** Whose password the link is for, and whether a second factor is asked. Throws as `linkedUser` does. */
export async function readPasswordReset(actor: Actor, at: Date = now()) {
  const user = await linkedUser(db(), actor, 'reset_password', at);
  return { username: user.username, asksFactor: activeAuthenticators(user).length > 0 };
}

/**
 * A new password by the mailed link. It replaces one factor only: the other is asked as at every sign-in (ASVS 5.0
 * 6.4.3). Ends every session, spends the link and mails the owner. Throws Problem `otp_wrong`, `otp_reused`,
 * `otp_clock_differs`, `otp_locked`, `recovery_code_wrong`, `recovery_code_used`, what `linkedUser` throws, and
 * `invalid_input` with field `password`.
 */
export async function resetPassword(actor: Actor, reset: PasswordReset, at: Date = now()): Promise<void> {
  const user = await linkedUser(db(), actor, 'reset_password', at);
  const passwordHash = await hashNewPassword(reset.password, await ownDataOf(db(), user));
  const limit = 'code' in reset.factor ? signInLimits.code : signInLimits.recovery;
  await guardTries(limit, user.id, 'otp_locked', () => warnOwner(user, at));
  await transaction(async (tx) => {
    // Asked again inside: of two tabs with one link, one comes too late.
    await linkedUser(tx, actor, 'reset_password', at, { lock: true });
    await takeFactor(tx, user, reset.factor, at);
    await setPasswordHash(tx, user.id, passwordHash);
    await endSessionsBut(tx, user.id, null, at);
    await spendLinks(tx, { purpose: 'reset_password', userId: user.id, at });
    await mailOwner(tx, user, 'password_changed', { about: newId(), data: {} });
    await recordAudit(tx, { actor, action: 'reset_password', objectKind: 'user', objectId: user.id, at });
  });
  await forgetTries(limit, user.id);
  await forgetTries(signInLimits.slow, user.username);
  await forgetTries(signInLimits.lock, user.username);
}

/** Who has not linked an app yet has nothing to give: such a link is mailed by our people alone. */
async function takeFactor(
  tx: Tx,
  user: SignInUser,
  factor: PasswordReset['factor'],
  at: Date,
): Promise<void> {
  if (activeAuthenticators(user).length === 0) return;
  if ('code' in factor) return takeTotpCode(tx, user, factor.code, at);
  await takeRecovery(tx, user, factor.recoveryCode, at);
}
