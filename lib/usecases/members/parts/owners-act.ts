import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canManageUsers } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { requireRecentFactor } from '../../accounts/parts/recent-factor';

export type OwnerActor = Extract<Actor, { kind: 'user' }>;

/** Somebody who may change the people of the own account. Throws `forbidden`. */
export function ownerOf(actor: Actor): OwnerActor {
  if (actor.kind !== 'user' || !canManageUsers(actor, actor)) throw new Problem('forbidden');
  return actor;
}

const active = { role: 'owner', blockedAt: null, setUpAt: { not: null } } as const;

/** Owners who can sign in, oldest first. */
export function activeOwners(tx: Tx, accountId: string) {
  return tx.user.findMany({ where: { accountId, ...active }, orderBy: { createdAt: 'asc' } });
}

/**
 * Runs a change of the people of an account, for which the second factor was given a short while ago. Such changes take
 * turns per account, and each looks again whether the owner who makes it still is one: two owners who remove each other
 * at once end with one. Throws `forbidden`, `session_ended` and `sign_in_again`.
 */
export async function ownersAct<T>(
  actor: Actor,
  at: Date,
  work: (tx: Tx, owner: OwnerActor) => Promise<T>,
): Promise<T> {
  const owner = ownerOf(actor);
  return transaction(async (tx) => {
    await lockPeople(tx, owner.accountId);
    await requireRecentFactor(tx, actor, at);
    const owners = await activeOwners(tx, owner.accountId);
    if (!owners.some(({ id }) => id === owner.userId)) throw new Problem('forbidden');
    return work(tx, owner);
  });
}

/** Makes the changes of an account's people take turns until the end of the transaction. */
export async function lockPeople(tx: Tx, accountId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${accountId}::uuid FOR UPDATE`;
}

/** Throws `last_owner` when nobody else of this account could act as owner. */
export async function needAnotherOwner(tx: Tx, accountId: string, userId: string): Promise<void> {
  const others = (await activeOwners(tx, accountId)).filter(({ id }) => id !== userId);
  if (others.length === 0) throw new Problem('last_owner');
}
