import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { findRunningFactorReset } from '@/lib/db/factor-resets';
import { countRecoveryCodes } from '@/lib/db/second-factor';
import { findOpenSessions } from '@/lib/db/sessions';
import type { Actor } from '@/lib/domain/account/actor';
import { sessionRuns } from '@/lib/domain/account/session';
import { signedInUser } from './parts/recent-factor';
import { activeAuthenticators } from './parts/take-totp-code';

/**
 * Everything by which somebody signs in, and where they are signed in now (ASVS 5.0 7.5.2). Throws Problem `forbidden`
 * or `session_ended`.
 */
export async function readSecurity(actor: Actor, at: Date = now()) {
  const { actor: signedIn, user } = await signedInUser(db(), actor, at);
  const sessions = await findOpenSessions(db(), user.id, at);
  const reset = await findRunningFactorReset(db(), user.id);
  return {
    username: user.username,
    authenticators: activeAuthenticators(user)
      .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
      .map(({ id, name, activatedAt }) => ({ id, name, activatedAt: activatedAt ?? at })),
    recoveryCodesLeft: await countRecoveryCodes(db(), user.id),
    sessions: sessions
      .filter((session) => sessionRuns(session, at))
      .map(({ id, userAgent, ipAddress, createdAt, lastSeenAt }) => {
        return { id, userAgent, ipAddress, createdAt, lastSeenAt, isThis: id === signedIn.sessionId };
      }),
    /** Our people are asked to give this user a new authenticator. */
    factorResetSince: reset?.openedAt ?? null,
  };
}
