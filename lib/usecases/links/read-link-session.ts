import { now } from '@/lib/base/clock';
import { hashToken } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { deleteLinkSession, extendLinkSession, findLinkSession } from '@/lib/db/links';
import type { Actor } from '@/lib/domain/account/actor';
import { linkRules } from '@/lib/domain/account/link';
import { Problem } from '@/lib/domain/problem';
import { linkSessionEnd } from './open-link-session';

export type LinkActor = Extract<Actor, { kind: 'link' }>;

/**
 * Who stands behind a link session, and keeps it open: half an hour without a request ends it. It outlives its link on
 * purpose, so that the page which reports the act, and the next mail, do not throw anybody out; each use case checks
 * whether its act is still possible. Throws Problem `session_ended`.
 */
export async function readLinkSession(token: string, at: Date = now()): Promise<LinkActor> {
  const session = await findLinkSession(db(), hashToken(token));
  if (!session || session.expiresAt <= at) throw new Problem('session_ended');
  const { link } = session;
  const subjectId = link[linkRules[link.purpose].subject];
  if (!subjectId) throw new Problem('link_unknown');
  const until = linkSessionEnd(at);
  const aMinuteGained = until.getTime() - session.expiresAt.getTime() > 60_000;
  if (aMinuteGained) await extendLinkSession(db(), session.id, at, until);
  return { kind: 'link', linkId: link.id, purpose: link.purpose, subjectId, sessionId: session.id };
}

/** Ends a link session: the person leaves, or has become a signed-in user. */
export async function endLinkSession(token: string): Promise<void> {
  await deleteLinkSession(db(), hashToken(token));
}
