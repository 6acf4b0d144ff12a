import { now } from '@/lib/base/clock';
import { canManageApiKeys } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { ownersAct } from '../members/parts/owners-act';
import { tellOwnersOfKey } from './tell-owners';

/**
 * Ends a key of the own account, from the next request on and for ever. Revoking twice is revoking once. Throws
 * `forbidden`, `not_found` and `sign_in_again`.
 */
export async function revokeApiKey(actor: Actor, apiKeyId: string, at: Date = now()): Promise<void> {
  await ownersAct(actor, at, async (tx, owner) => {
    if (!canManageApiKeys(owner, owner)) throw new Problem('forbidden');
    const key = await tx.apiKey.findFirst({ where: { id: knownId(apiKeyId), accountId: owner.accountId } });
    if (!key) throw new Problem('not_found');
    if (key.revokedAt) return;
    await tx.apiKey.update({ where: { id: key.id }, data: { revokedAt: at } });
    await tellOwnersOfKey(tx, key, 'revoked');
    const subject = { action: 'revoke_api_key', objectKind: 'api_key', objectId: key.id };
    await recordAudit(tx, { actor, ...subject, accountId: key.accountId, at });
  });
}
