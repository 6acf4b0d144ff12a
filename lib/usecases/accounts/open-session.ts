import { now } from '@/lib/base/clock';
import { hashToken, newId } from '@/lib/base/ids';
import { findPendingSignIn, insertSession, takePendingSignIn } from '@/lib/db/sessions';
import { transaction } from '@/lib/db/transaction';
import { sessionEnd } from '@/lib/domain/account/session';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { actorOf } from './parts/actor-of';
import type { Origin } from './start-sign-in';

/**
 * Opens the session that a handover stands for; a handover works once and within a minute. Gives back the id that the
 * session cookie holds. Throws Problem `sign_in_lapsed` for any other token.
 */
export async function openSession(
  handoverToken: string,
  origin: Origin,
  at: Date = now(),
): Promise<{ sessionId: string }> {
  return transaction(async (tx) => {
    const pending = await findPendingSignIn(tx, hashToken(handoverToken), 'given', at);
    if (!pending || !(await takePendingSignIn(tx, pending.id))) throw new Problem('sign_in_lapsed');
    const { user } = pending;
    if (!user.setUpAt || user.blockedAt) throw new Problem('sign_in_lapsed');
    const sessionId = newId();
    await insertSession(tx, {
      id: sessionId,
      userId: user.id,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: sessionEnd(at),
      factorAt: at,
      userAgent: origin.userAgent.slice(0, 300),
      ipAddress: origin.ipAddress,
    });
    const actor = actorOf(user, sessionId);
    const subject = { action: 'sign_in', objectKind: 'user', objectId: user.id, ipAddress: origin.ipAddress };
    await recordAudit(tx, { actor, ...subject, at });
    return { sessionId };
  });
}
