import { generateSecret } from 'otplib';
import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { forgetTries } from '@/lib/db/rate-limit';
import {
  activateAuthenticator,
  insertPendingAuthenticator,
  renameAuthenticatorRow,
} from '@/lib/db/second-factor';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { type Enrolment, enrolmentOf } from './parts/enrolment';
import { guardTries } from './parts/guard-tries';
import { signInLimits } from './parts/limits';
import { requireRecentFactor } from './parts/recent-factor';
import { sealTotpSecret } from './parts/sealed-secrets';
import { mailOwner } from './parts/security-mail';
import { judgeCode, pendingAuthenticator, refuseCode } from './parts/take-totp-code';

/**
 * Begins linking one more app: gives its secret, which counts for nothing before a correct code. Beginning again gives
 * the same secret, so that what was scanned meanwhile stays right. Throws Problem `sign_in_again`, `forbidden` or
 * `session_ended`.
 */
export async function startAuthenticator(
  actor: Actor,
  { name }: { name: string },
  at: Date = now(),
): Promise<Enrolment> {
  const { user } = await requireRecentFactor(db(), actor, at);
  await transaction(async (tx) => {
    const id = newId();
    const secret = sealTotpSecret(generateSecret(), id);
    await insertPendingAuthenticator(tx, { id, userId: user.id, name, secret, createdAt: at });
    const pending = await tx.authenticator.findFirst({ where: { userId: user.id, activatedAt: null } });
    if (pending) await renameAuthenticatorRow(tx, user.id, pending.id, name);
  });
  const { user: fresh } = await requireRecentFactor(db(), actor, at);
  const pending = pendingAuthenticator(fresh);
  if (!pending) throw new Problem('conflict');
  return enrolmentOf(fresh.username, pending);
}

/**
 * The new app counts from here on, by its first correct code; the owner is mailed. Throws Problem `totp_not_started`,
 * `otp_wrong`, `otp_reused`, `otp_clock_differs`, `otp_locked`, `sign_in_again`, `forbidden` or `session_ended`.
 */
export async function confirmNewAuthenticator(
  actor: Actor,
  { code }: { code: string },
  at: Date = now(),
): Promise<void> {
  const { user } = await requireRecentFactor(db(), actor, at);
  const pending = pendingAuthenticator(user);
  if (!pending) throw new Problem('totp_not_started');
  await guardTries(signInLimits.code, user.id, 'otp_locked');
  const verdict = judgeCode(pending, code, at);
  if (verdict.kind !== 'right') throw refuseCode(verdict);
  await transaction(async (tx) => {
    const activated = await activateAuthenticator(tx, pending.id, at, verdict.step);
    if (!activated) throw new Problem('totp_not_started');
    await mailOwner(tx, user, 'authenticator_added', {
      about: pending.id,
      data: { authenticator: pending.name },
    });
    const subject = { action: 'activate_authenticator', objectKind: 'user', objectId: user.id };
    await recordAudit(tx, { actor, ...subject, at });
  });
  await forgetTries(signInLimits.code, user.id);
}
