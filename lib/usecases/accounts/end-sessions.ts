import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { endSessionRow, endSessionsBut, findSession } from '@/lib/db/sessions';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { signedInUser } from './parts/recent-factor';

/**
 * Ends one of the user's own sessions, wherever it runs; ended already is no error. Throws Problem `not_found` for a
 * session of somebody else, `forbidden` or `session_ended`.
 */
export async function endOneSession(actor: Actor, typed: { id: string }, at: Date = now()): Promise<void> {
  const { user } = await signedInUser(db(), actor, at);
  const id = knownId(typed.id);
  await transaction(async (tx) => {
    const session = await findSession(tx, id);
    if (session?.userId !== user.id) throw new Problem('not_found');
    if (!(await endSessionRow(tx, id, at))) return;
    await recordAudit(tx, { actor, action: 'end_session', objectKind: 'user', objectId: user.id, at });
  });
}

/** Ends every session of the user but this one. Throws Problem `forbidden` or `session_ended`. */
export async function endOtherSessions(actor: Actor, at: Date = now()): Promise<void> {
  const { actor: signedIn, user } = await signedInUser(db(), actor, at);
  await transaction(async (tx) => {
    if ((await endSessionsBut(tx, user.id, signedIn.sessionId, at)) === 0) return;
    await recordAudit(tx, { actor, action: 'end_sessions', objectKind: 'user', objectId: user.id, at });
  });
}
