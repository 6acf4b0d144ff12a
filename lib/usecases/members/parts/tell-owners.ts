import type { Tx } from '@/lib/db/client';
import type { Role } from '@/lib/domain/account/actor';
import { queueMail } from '../../mail/queue-mail';
import { activeOwners } from './owners-act';

export interface MemberChange {
  readonly accountId: string;
  readonly change: 'invited' | 'withdrawn' | 'joined' | 'role' | 'removed' | 'restored';
  /** Name, or the address of who has not joined yet. */
  readonly person: string;
  readonly role: Role;
  /** What was changed: the same change is told once. */
  readonly key: string;
}

/** Mails every owner that the people of their account have changed. */
export async function tellOwners(
  tx: Tx,
  { accountId, change, person, role, key }: MemberChange,
): Promise<void> {
  const { name: organisation } = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  for (const owner of await activeOwners(tx, accountId)) {
    await queueMail(tx, {
      template: 'member_changed',
      to: owner.email,
      locale: owner.locale,
      userId: owner.id,
      data: { name: owner.firstName, organisation, person, change, role },
      dedupeKey: `member_changed:${change}:${key}:${owner.id}`,
    });
  }
}

/** Mails every owner that a second person is needed from now on, or no longer, for what one person did before. */
export async function tellOwnersOfFourEyes(
  tx: Tx,
  {
    accountId,
    about,
    needed,
    at,
  }: { accountId: string; about: 'revoke' | 'request'; needed: boolean; at: Date },
): Promise<void> {
  const { name: organisation } = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  const change = needed ? 'on' : 'off';
  for (const owner of await activeOwners(tx, accountId)) {
    await queueMail(tx, {
      template: 'four_eyes_changed',
      to: owner.email,
      locale: owner.locale,
      userId: owner.id,
      data: { name: owner.firstName, organisation, about, change },
      dedupeKey: `four_eyes:${about}:${change}:${at.toISOString()}:${owner.id}`,
    });
  }
}
