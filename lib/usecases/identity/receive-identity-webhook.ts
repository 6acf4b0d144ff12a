import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { Problem } from '@/lib/domain/problem';
import { readIdentityNotice, verifyIdentityKey } from '@/lib/identity/webhook';
import { enqueue } from '@/lib/jobs/enqueue';

/**
 * Takes a notice of the identity provider: it only names a check, which is then fetched. Throws `forbidden` for a wrong
 * key and `invalid_input` for another shape; a check that is not ours is passed over.
 */
export async function receiveIdentityWebhook(key: string | null, body: unknown): Promise<void> {
  if (!verifyIdentityKey(key, env().IDENTITY_WEBHOOK_SECRET ?? '')) throw new Problem('forbidden');
  const notice = readIdentityNotice(body);
  if (!notice) throw new Problem('invalid_input');
  const found = await db().representation.findUnique({
    where: { identityId: notice.id },
    select: { orderId: true },
  });
  if (!found) return;
  const { orderId } = found;
  await transaction((tx) =>
    enqueue(tx, 'refresh-identity', { orderId }, { key: `refresh-identity:${orderId}` }),
  );
}
