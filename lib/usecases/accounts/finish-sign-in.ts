import { now } from '@/lib/base/clock';
import { hashToken } from '@/lib/base/ids';
import type { SignInUser } from '@/lib/db/accounts';
import { db, type Tx } from '@/lib/db/client';
import { forgetTries } from '@/lib/db/rate-limit';
import { findPendingSignIn, takePendingSignIn } from '@/lib/db/sessions';
import { transaction } from '@/lib/db/transaction';
import { Problem } from '@/lib/domain/problem';
import type { LinkSessionGrant } from '../links/open-link-session';
import { grantHandover, grantSetUpProof, type SignInGrant } from './parts/factor-proof';
import { openFactorRenewal } from './parts/factor-renewal';
import { guardTries } from './parts/guard-tries';
import { signInLimits } from './parts/limits';
import { takeRecovery } from './parts/take-recovery-code';
import { takeTotpCode } from './parts/take-totp-code';
import { warnOwner } from './parts/warn-owner';
import { openSetUp } from './start-sign-in';

export type SignInEnd =
  /** By recovery code: the lost app is replaced first. */
  | { readonly next: 'new_authenticator'; readonly link: LinkSessionGrant }
  /** Both factors are right: hand the token to Auth.js, which opens the session with it. */
  | { readonly next: 'session'; readonly handover: SignInGrant; readonly home: 'customer' | 'staff' }
  /** The recovery codes were never put away: the set-up goes on where it stopped. */
  | { readonly next: 'set_up'; readonly link: LinkSessionGrant; readonly proof: SignInGrant };

async function owed(pendingToken: string, at: Date) {
  const pending = await findPendingSignIn(db(), hashToken(pendingToken), 'owed', at);
  if (!pending) throw new Problem('sign_in_lapsed');
  return pending;
}

async function goOn(tx: Tx, pendingId: string, user: SignInUser, at: Date): Promise<SignInEnd> {
  if (!(await takePendingSignIn(tx, pendingId))) throw new Problem('sign_in_lapsed');
  if (!user.setUpAt) {
    return {
      next: 'set_up',
      link: await openSetUp(tx, user, at),
      proof: await grantSetUpProof(tx, user.id, at),
    };
  }
  const handover = await grantHandover(tx, user.id, at);
  return { next: 'session', handover, home: user.staffRole ? 'staff' : 'customer' };
}

/**
 * Second step of signing in, with the code of the authenticator app. Each code works once. Throws Problem `otp_wrong`,
 * `otp_reused`, `otp_clock_differs`, `otp_locked`, or `sign_in_lapsed` when the first step is too long ago.
 */
export async function finishSignIn(
  { pendingToken, code }: { pendingToken: string; code: string },
  at: Date = now(),
): Promise<SignInEnd> {
  const { id, user } = await owed(pendingToken, at);
  await guardTries(signInLimits.code, user.id, 'otp_locked', () => warnOwner(user, at));
  const end = await transaction(async (tx) => {
    await takeTotpCode(tx, user, code, at);
    return goOn(tx, id, user, at);
  });
  await forgetTries(signInLimits.code, user.id);
  return end;
}

/**
 * Second step with a recovery code instead. Each works once; the owner is told by mail. The app is taken for lost: a
 * new one comes first, then the session. Throws Problem `recovery_code_wrong`, `recovery_code_used`, `otp_locked` or
 * `sign_in_lapsed`.
 */
export async function finishSignInWithRecoveryCode(
  { pendingToken, recoveryCode }: { pendingToken: string; recoveryCode: string },
  at: Date = now(),
): Promise<SignInEnd> {
  const { id, user } = await owed(pendingToken, at);
  await guardTries(signInLimits.recovery, user.id, 'too_many_requests', () => warnOwner(user, at));
  const end = await transaction(async (tx) => {
    await takeRecovery(tx, user, recoveryCode, at);
    return user.setUpAt ? renew(tx, id, user, at) : goOn(tx, id, user, at);
  });
  await forgetTries(signInLimits.recovery, user.id);
  return end;
}

async function renew(tx: Tx, pendingId: string, user: SignInUser, at: Date): Promise<SignInEnd> {
  if (!(await takePendingSignIn(tx, pendingId))) throw new Problem('sign_in_lapsed');
  return { next: 'new_authenticator', link: await openFactorRenewal(tx, user, at) };
}
