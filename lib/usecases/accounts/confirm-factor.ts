import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { forgetTries } from '@/lib/db/rate-limit';
import { noteFactor } from '@/lib/db/sessions';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { guardTries } from './parts/guard-tries';
import { signInLimits } from './parts/limits';
import { signedInUser } from './parts/recent-factor';
import { takeTotpCode } from './parts/take-totp-code';
import { warnOwner } from './parts/warn-owner';

/**
 * The second factor once more within a session, before a sensitive act. Throws Problem `otp_wrong`, `otp_reused`,
 * `otp_clock_differs`, `otp_locked`, `session_ended` or `forbidden`.
 */
export async function confirmFactor(
  actor: Actor,
  { code }: { code: string },
  at: Date = now(),
): Promise<void> {
  const { actor: signedIn, user } = await signedInUser(db(), actor, at);
  await guardTries(signInLimits.code, user.id, 'otp_locked', () => warnOwner(user, at));
  await transaction(async (tx) => {
    await takeTotpCode(tx, user, code, at);
    await noteFactor(tx, signedIn.sessionId, at);
  });
  await forgetTries(signInLimits.code, user.id);
}
