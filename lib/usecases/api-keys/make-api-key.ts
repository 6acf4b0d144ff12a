import { now } from '@/lib/base/clock';
import { hashToken, newId, newToken } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { canManageApiKeys } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { apiKeyFrom, keyPrefix } from '@/lib/domain/api/key-form';
import type { NewApiKey } from '@/lib/domain/api/scopes';
import { Problem } from '@/lib/domain/problem';
import { addDays, dateOf } from '@/lib/domain/validity/dates';
import { dutchMidnight } from '@/lib/domain/validity/dutch-midnight';
import { recordAudit } from '../audit/record-audit';
import { ownersAct } from '../members/parts/owners-act';
import { tellOwnersOfKey } from './tell-owners';

/** More than anybody needs, few enough to keep watch over. */
const mostKeys = 50;

/**
 * Makes a key for a program of the account and gives it, this once: only its hash is kept. Every owner is told by mail.
 * Throws `forbidden`, `sign_in_again` when the second factor is too long ago, `api_keys_too_many`, and `invalid_input`
 * with field `lastDay` for a day that is over (`validity_in_past`) or is none (`invalid`).
 */
export async function makeApiKey(
  actor: Actor,
  { name, scopes, lastDay }: NewApiKey,
  at: Date = now(),
): Promise<{ key: string; name: string }> {
  const key = apiKeyFrom(newToken());
  const expiresAt = lastDay ? endOf(lastDay, at) : null;
  await ownersAct(actor, at, async (tx, owner) => {
    const { accountId, userId } = owner;
    if (!canManageApiKeys(owner, owner)) throw new Problem('forbidden');
    await needRoom(tx, accountId);
    const id = newId();
    const known = { name, prefix: keyPrefix(key), scopes: [...scopes], expiresAt };
    await tx.apiKey.create({
      data: { id, accountId, ...known, keyHash: hashToken(key), createdBy: userId, createdAt: at },
    });
    await tellOwnersOfKey(tx, { id, accountId, name, prefix: known.prefix }, 'made');
    const subject = { action: 'make_api_key', objectKind: 'api_key', objectId: id, accountId };
    await recordAudit(tx, { actor, ...subject, detail: { scopes: scopes.join(' ') }, at });
  });
  return { key, name };
}

async function needRoom(tx: Tx, accountId: string): Promise<void> {
  const kept = await tx.apiKey.count({ where: { accountId, revokedAt: null } });
  if (kept >= mostKeys) throw new Problem('api_keys_too_many', { params: { most: mostKeys } });
}

/** The moment at which the last day is over in the Netherlands. */
function endOf(lastDay: string, at: Date): Date {
  const begin = dutchMidnight(lastDay);
  const refuse = (problem: 'invalid' | 'validity_in_past') =>
    new Problem('invalid_input', { fields: { lastDay: problem } });
  if (!begin) throw refuse('invalid');
  const next = dutchMidnight(dateOf(addDays(new Date(`${lastDay}T00:00:00Z`), 1)));
  if (!next || next <= at) throw refuse('validity_in_past');
  return next;
}
