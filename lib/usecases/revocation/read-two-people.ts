import { db } from '@/lib/db/client';
import { canManageUsers } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';

/** Whether a revocation needs a second person, for the owner who may change that; undefined for everybody else. */
export async function readTwoPeople(actor: Actor): Promise<boolean | undefined> {
  if (actor.kind !== 'user' || !canManageUsers(actor, actor)) return undefined;
  const { revokeNeedsTwo } = await db().account.findUniqueOrThrow({ where: { id: actor.accountId } });
  return revokeNeedsTwo;
}
