import { now } from '@/lib/base/clock';
import type { Actor, Role } from '@/lib/domain/account/actor';
import { recordAudit } from '../audit/record-audit';
import { fullName, memberOf, tellMember } from './parts/member-of';
import { needAnotherOwner, ownersAct } from './parts/owners-act';
import { tellOwners } from './parts/tell-owners';

export interface RoleChange {
  readonly userId: string;
  readonly role: Role;
}

/**
 * Gives somebody of the account another role, from their next request on. Owners and the person are mailed. Throws
 * `forbidden`, `not_found`, and `last_owner` when nobody would be left to manage the account.
 */
export async function changeRole(
  actor: Actor,
  { userId, role }: RoleChange,
  at: Date = now(),
): Promise<void> {
  await ownersAct(actor, at, async (tx, { accountId }) => {
    const member = await memberOf(tx, accountId, userId);
    if (member.role === role) return;
    if (member.role === 'owner') await needAnotherOwner(tx, accountId, member.id);
    await tx.user.update({ where: { id: member.id }, data: { role } });
    const key = `${member.id}:${at.getTime()}`;
    await tellMember(tx, { ...member, role }, 'role', at);
    await tellOwners(tx, { accountId, change: 'role', person: fullName(member), role, key });
    const detail = { before: member.role, role };
    await recordAudit(tx, {
      actor,
      action: 'change_role',
      objectKind: 'user',
      objectId: member.id,
      detail,
      at,
    });
  });
}
