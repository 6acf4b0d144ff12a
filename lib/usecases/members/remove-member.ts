import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { recordAudit } from '../audit/record-audit';
import { fullName, type Member, memberOf, tellMember } from './parts/member-of';
import { needAnotherOwner, ownersAct } from './parts/owners-act';
import { tellOwners } from './parts/tell-owners';

/**
 * Takes somebody's access away: every session ends now, a half-finished sign-in lapses, and calendars of theirs close.
 * What they did, orders included, stays. Doing it twice is doing it once. Throws `forbidden`, `not_found` and
 * `last_owner`.
 */
export async function removeMember(actor: Actor, userId: string, at: Date = now()): Promise<void> {
  await ownersAct(actor, at, async (tx, { accountId }) => {
    const member = await memberOf(tx, accountId, userId);
    if (member.blockedAt) return;
    if (member.role === 'owner') await needAnotherOwner(tx, accountId, member.id);
    await tx.user.update({ where: { id: member.id }, data: { blockedAt: at } });
    await closeDoors(tx, member.id, at);
    await told(tx, actor, member, 'removed', at);
  });
}

/** Gives access back to somebody who was removed, with the role they had. Throws `forbidden` and `not_found`. */
export async function restoreMember(actor: Actor, userId: string, at: Date = now()): Promise<void> {
  await ownersAct(actor, at, async (tx, { accountId }) => {
    const member = await memberOf(tx, accountId, userId);
    if (!member.blockedAt) return;
    await tx.user.update({ where: { id: member.id }, data: { blockedAt: null } });
    await told(tx, actor, member, 'restored', at);
  });
}

async function closeDoors(tx: Tx, userId: string, at: Date): Promise<void> {
  await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: at } });
  await tx.pendingSignIn.deleteMany({ where: { userId } });
  await tx.calendarFeed.updateMany({ where: { userId, endedAt: null }, data: { endedAt: at } });
}

async function told(
  tx: Tx,
  actor: Actor,
  member: Member,
  change: 'removed' | 'restored',
  at: Date,
): Promise<void> {
  const { id, accountId, role } = member;
  await tellMember(tx, member, change, at);
  const key = `${id}:${at.getTime()}`;
  await tellOwners(tx, { accountId, change, person: fullName(member), role, key });
  const action = change === 'removed' ? 'remove_member' : 'restore_member';
  await recordAudit(tx, { actor, action, objectKind: 'user', objectId: id, detail: { role }, at });
}
