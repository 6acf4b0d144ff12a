import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { endSessionRow, findSession, touchSession } from '@/lib/db/sessions';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { sessionRuns } from '@/lib/domain/account/session';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { actorOf } from './parts/actor-of';

/**
 * Who stands behind a session, asked anew at every request: the row is the truth, whatever the cookie says. Keeps the
 * session from idling out. Throws Problem `session_ended` when it was ended, idled out or reached its end, and when
 * the user was blocked.
 */
export async function readSession(sessionId: string, at: Date = now()): Promise<Actor> {
  const session = await findSession(db(), sessionId);
  if (!session || !sessionRuns(session, at) || session.user.blockedAt) throw new Problem('session_ended');
  const aMinutePassed = at.getTime() - session.lastSeenAt.getTime() > 60_000;
  if (aMinutePassed) await touchSession(db(), session.id, at);
  return actorOf(session.user, session.id);
}

/** Signing out: the session's row ends, so a copy of its cookie opens nothing. Ending it twice is no error. */
export async function endSession(actor: Actor, at: Date = now()): Promise<void> {
  if (actor.kind !== 'user' && actor.kind !== 'staff') return;
  await transaction(async (tx) => {
    if (!(await endSessionRow(tx, actor.sessionId, at))) return;
    await recordAudit(tx, { actor, action: 'sign_out', objectKind: 'user', objectId: actor.userId, at });
  });
}
