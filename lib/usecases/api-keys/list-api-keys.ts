import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canManageApiKeys, canSeeApiKeys } from '@/lib/domain/account/access';
import { type Actor, readsAccount } from '@/lib/domain/account/actor';
import { scopesOf } from '@/lib/domain/api/scopes';
import { Problem } from '@/lib/domain/problem';
import { namesOf } from '../staff/names-of';

/** The keys of the actor's account, newest first; never what they are, only by what to know them. Throws `forbidden`. */
export async function listApiKeys(actor: Actor) {
  if (!readsAccount(actor) || !canSeeApiKeys(actor, actor)) throw new Problem('forbidden');
  const rows = await db().apiKey.findMany({
    where: { accountId: actor.accountId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const makers = await namesOf(rows.map(({ createdBy }) => createdBy));
  const at = now();
  const keys = rows.map(({ id, name, prefix, scopes, createdBy, createdAt, expiresAt, ...row }) => ({
    id,
    name,
    prefix,
    scopes: scopesOf(scopes),
    madeBy: makers.get(createdBy) ?? '',
    madeAt: createdAt,
    expiresAt,
    lastUsedAt: row.lastUsedAt,
    revokedAt: row.revokedAt,
    works: !row.revokedAt && (!expiresAt || expiresAt > at),
  }));
  return { keys, mayManage: canManageApiKeys(actor, actor) };
}
