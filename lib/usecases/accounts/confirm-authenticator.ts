import { now } from '@/lib/base/clock';
import type { SignInUser } from '@/lib/db/accounts';
import { db, type Tx } from '@/lib/db/client';
import { forgetTries } from '@/lib/db/rate-limit';
import { activateAuthenticator, renameAuthenticatorRow } from '@/lib/db/second-factor';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { chosenApp } from '@/lib/domain/account/authenticator-apps';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { queueMail } from '../mail/queue-mail';
import { grantSetUpProof, type SignInGrant } from './parts/factor-proof';
import { guardTries } from './parts/guard-tries';
import { signInLimits } from './parts/limits';
import { renewRecoveryCodes } from './parts/recovery-codes';
import { setUpUser } from './parts/set-up-user';
import { activeAuthenticators, judgeCode, refuseCode } from './parts/take-totp-code';

export interface RecoveryCodesShown {
  /** Shown this once. */
  readonly codes: readonly string[];
  /** That the factor was given just now; needed to finish. */
  readonly proof: SignInGrant;
}

/**
 * Second step of the set-up (S0-1.2.4): the authenticator counts only after a correct code, and that code counts as
 * used; it goes by the name of the `app` that was chosen from our list (S0-1.2.3b). Gives the ten recovery codes. Throws Problem `otp_wrong`, `otp_clock_differs`, `otp_locked`,
 * `totp_not_started`, `totp_already_active`, `set_up_done` or `forbidden`.
 */
export async function confirmAuthenticator(
  actor: Actor,
  { code, app }: { code: string; app?: string },
  at: Date = now(),
): Promise<RecoveryCodesShown> {
  const user = await setUpUser(db(), actor);
  if (activeAuthenticators(user).length > 0) throw new Problem('totp_already_active');
  const [pending] = user.authenticators;
  if (!pending) throw new Problem('totp_not_started');
  await guardTries(signInLimits.code, user.id, 'otp_locked');
  const verdict = judgeCode(pending, code, at);
  if (verdict.kind !== 'right') throw refuseCode(verdict);
  const shown = await transaction(async (tx) => {
    const activated = await activateAuthenticator(tx, pending.id, at, verdict.step);
    if (!activated) throw new Problem('totp_already_active');
    const codes = await renewRecoveryCodes(tx, user.id);
    const proof = await grantSetUpProof(tx, user.id, at);
    const name = chosenApp(app) ?? pending.name;
    await renameAuthenticatorRow(tx, user.id, pending.id, name);
    await tellOwner(tx, user, { id: pending.id, name });
    const subject = { action: 'activate_authenticator', objectKind: 'user', objectId: user.id };
    await recordAudit(tx, { actor, ...subject, at });
    return { codes, proof };
  });
  await forgetTries(signInLimits.code, user.id);
  return shown;
}

async function tellOwner(
  tx: Tx,
  user: SignInUser,
  authenticator: { id: string; name: string },
): Promise<void> {
  await queueMail(tx, {
    template: 'authenticator_added',
    to: user.email,
    locale: user.locale,
    userId: user.id,
    data: { name: user.firstName, authenticator: authenticator.name },
    dedupeKey: `authenticator_added:${authenticator.id}`,
  });
}
