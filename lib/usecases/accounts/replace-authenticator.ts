import { now } from '@/lib/base/clock';
import { hashToken } from '@/lib/base/ids';
import type { SignInUser } from '@/lib/db/accounts';
import { db, type Tx } from '@/lib/db/client';
import { completeRunning } from '@/lib/db/factor-resets';
import { forgetTries } from '@/lib/db/rate-limit';
import { activateAuthenticator, deleteAuthenticatorsBut } from '@/lib/db/second-factor';
import { endSessionsBut, findPendingSignIn } from '@/lib/db/sessions';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { spendLinks } from '../links/spend-links';
import type { RecoveryCodesShown } from './confirm-authenticator';
import { type Enrolment, enrolmentOf } from './parts/enrolment';
import { grantSetUpProof } from './parts/factor-proof';
import { guardTries } from './parts/guard-tries';
import { signInLimits } from './parts/limits';
import { renewalUser } from './parts/linked-user';
import { renewRecoveryCodes } from './parts/recovery-codes';
import { mailOwner } from './parts/security-mail';
import { judgeCode, pendingAuthenticator, refuseCode } from './parts/take-totp-code';

export type NewAuthenticatorStep =
  | { readonly step: 'password'; readonly username: string }
  | ({ readonly step: 'authenticator' } & Enrolment)
  /** In place; the recovery codes are on the screen of this browser, or were. */
  | { readonly step: 'codes'; readonly username: string };

/** Where replacing a lost app stands; the proof is what the browser got with its codes. Throws as `renewalUser` does. */
export async function readNewAuthenticator(
  actor: Actor,
  proofToken?: string,
  at: Date = now(),
): Promise<NewAuthenticatorStep> {
  const proof = proofToken && (await findPendingSignIn(db(), hashToken(proofToken), 'given', at));
  if (proof && actor.kind === 'link' && proof.userId === actor.subjectId) {
    return { step: 'codes', username: proof.user.username };
  }
  const user = await renewalUser(db(), actor, at);
  const pending = pendingAuthenticator(user);
  if (!user.passwordGiven || !pending) return { step: 'password', username: user.username };
  return { step: 'authenticator', ...enrolmentOf(user.username, pending) };
}

/**
 * A new app in place of every lost one: by two of our people or by a recovery code, and in both cases with the
 * password. Old apps, old recovery codes and every session end; the owner is mailed. Gives ten new recovery codes and
 * the proof with which the session opens once they are put away. Throws Problem `password_first`, `totp_not_started`,
 * `otp_wrong`, `otp_reused`, `otp_clock_differs`, `otp_locked`, or what `renewalUser` throws.
 */
export async function replaceAuthenticator(
  actor: Actor,
  { code }: { code: string },
  at: Date = now(),
): Promise<RecoveryCodesShown> {
  const user = await renewalUser(db(), actor, at);
  if (!user.passwordGiven) throw new Problem('password_first');
  const pending = pendingAuthenticator(user);
  if (!pending) throw new Problem('totp_not_started');
  await guardTries(signInLimits.newCode, user.id, 'otp_locked');
  const verdict = judgeCode(pending, code, at);
  if (verdict.kind !== 'right') throw refuseCode(verdict);
  const shown = await transaction(async (tx) => {
    await renewalUser(tx, actor, at, { lock: true });
    const activated = await activateAuthenticator(tx, pending.id, at, verdict.step);
    if (!activated) throw new Problem('totp_not_started');
    return putInPlace(tx, actor, user, pending, at);
  });
  for (const limit of [signInLimits.newCode, signInLimits.code, signInLimits.recovery]) {
    await forgetTries(limit, user.id);
  }
  return shown;
}

async function putInPlace(
  tx: Tx,
  actor: Actor,
  user: SignInUser,
  { id, name }: { id: string; name: string },
  at: Date,
): Promise<RecoveryCodesShown> {
  await deleteAuthenticatorsBut(tx, user.id, id);
  await endSessionsBut(tx, user.id, null, at);
  await completeRunning(tx, user.id, at);
  await spendLinks(tx, { purpose: 'reset_factor', userId: user.id, at });
  const codes = await renewRecoveryCodes(tx, user.id);
  const proof = await grantSetUpProof(tx, user.id, at);
  await mailOwner(tx, user, 'authenticator_replaced', { about: id, data: { authenticator: name } });
  const subject = { action: 'replace_authenticator', objectKind: 'user', objectId: user.id };
  await recordAudit(tx, { actor, ...subject, at });
  return { codes, proof };
}
