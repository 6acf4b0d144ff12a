import type { Tx } from '@/lib/db/client';
import type { Role } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../../known-id';
import { queueMail } from '../../mail/queue-mail';

export interface Member {
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly locale: 'nl' | 'en';
  readonly blockedAt: Date | null;
}

/** Somebody of this account. Throws `not_found` for everybody else. */
export async function memberOf(tx: Tx, accountId: string, userId: string): Promise<Member> {
  const user = await tx.user.findFirst({ where: { id: knownId(userId), accountId } });
  if (!user?.role) throw new Problem('not_found');
  return { ...user, accountId, role: user.role };
}

/** Tells somebody that an owner changed what they may do. */
export async function tellMember(
  tx: Tx,
  member: Member,
  change: 'role' | 'removed' | 'restored',
  at: Date,
): Promise<void> {
  const { name: organisation } = await tx.account.findUniqueOrThrow({ where: { id: member.accountId } });
  await queueMail(tx, {
    template: 'membership_changed',
    to: member.email,
    locale: member.locale,
    userId: member.id,
    data: { name: member.firstName, organisation, change, role: member.role },
    dedupeKey: `membership_changed:${change}:${member.id}:${at.getTime()}`,
  });
}

export const fullName = ({ firstName, lastName }: Pick<Member, 'firstName' | 'lastName'>) =>
  `${firstName} ${lastName}`;
