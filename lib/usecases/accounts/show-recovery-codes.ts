import { now } from '@/lib/base/clock';
import { hashToken } from '@/lib/base/ids';
import type { SignInUser } from '@/lib/db/accounts';
import { db, type Tx } from '@/lib/db/client';
import { forgetTries } from '@/lib/db/rate-limit';
import { findPendingSignIn, takePendingSignIn } from '@/lib/db/sessions';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { RecoveryCodesShown } from './confirm-authenticator';
import { grantSetUpProof } from './parts/factor-proof';
import { guardTries } from './parts/guard-tries';
import { signInLimits } from './parts/limits';
import { renewRecoveryCodes } from './parts/recovery-codes';
import { setUpUser } from './parts/set-up-user';
import { activeAuthenticators, takeTotpCode } from './parts/take-totp-code';

/** Either a code of the app, or the proof that one was given a moment ago. */
export type FactorShown = { readonly code: string } | { readonly proofToken: string };

/**
 * For whoever closed the browser before the recovery codes were put away: a new set, in place of the one nobody wrote
 * down. Throws Problem `sign_in_lapsed` (the proof is too old), `totp_not_started`, `set_up_done`, `forbidden`, or
 * what a code earns: `otp_wrong`, `otp_reused`, `otp_clock_differs`, `otp_locked`.
 */
export async function showRecoveryCodes(
  actor: Actor,
  factor: FactorShown,
  at: Date = now(),
): Promise<RecoveryCodesShown> {
  const user = await setUpUser(db(), actor);
  if (activeAuthenticators(user).length === 0) throw new Problem('totp_not_started');
  if ('code' in factor) await guardTries(signInLimits.code, user.id, 'otp_locked');
  const shown = await transaction(async (tx) => {
    await takeFactor(tx, user, factor, at);
    return { codes: await renewRecoveryCodes(tx, user.id), proof: await grantSetUpProof(tx, user.id, at) };
  });
  if ('code' in factor) await forgetTries(signInLimits.code, user.id);
  return shown;
}

async function takeFactor(tx: Tx, user: SignInUser, factor: FactorShown, at: Date): Promise<void> {
  if ('code' in factor) return takeTotpCode(tx, user, factor.code, at);
  const proof = await findPendingSignIn(tx, hashToken(factor.proofToken), 'given', at);
  const taken = proof?.userId === user.id && (await takePendingSignIn(tx, proof.id));
  if (!taken) throw new Problem('sign_in_lapsed');
}
