import { now } from '@/lib/base/clock';
import { hashToken } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { ProgramActor } from '@/lib/domain/account/actor';
import { hasKeyForm } from '@/lib/domain/api/key-form';
import { scopesOf } from '@/lib/domain/api/scopes';
import { Problem } from '@/lib/domain/problem';

/** "Last used" is told to the minute; a busy program writes its row no oftener. */
const minute = 60_000;

/**
 * Who a program is, by its key. A key belongs to its account and goes on when whoever made it leaves. Throws
 * `api_key_unknown`, `api_key_revoked` and `api_key_expired`.
 */
export async function readApiKey(key: string, at: Date = now()): Promise<ProgramActor> {
  const row = hasKeyForm(key) ? await db().apiKey.findUnique({ where: { keyHash: hashToken(key) } }) : null;
  if (!row) throw new Problem('api_key_unknown');
  if (row.revokedAt) throw new Problem('api_key_revoked');
  if (row.expiresAt && row.expiresAt <= at) throw new Problem('api_key_expired');
  const before = new Date(at.getTime() - minute);
  await db().apiKey.updateMany({
    where: { id: row.id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: before } }] },
    data: { lastUsedAt: at },
  });
  return { kind: 'program', apiKeyId: row.id, accountId: row.accountId, scopes: scopesOf(row.scopes) };
}
