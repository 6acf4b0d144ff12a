import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canVerifyIdentity } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { IdentityError } from '@/lib/identity/errors';
import { identityProvider } from '@/lib/identity/identity-provider';
import { recordIdentity } from './refresh-identity';

/**
 * Opens a failed identity check again with a new code; the order stays as it is (M49). Throws
 * `identity_retry_not_possible` when it has not failed and `identity_unavailable` while the provider is down.
 */
export async function retryIdentity(actor: Actor): Promise<void> {
  const order = await db().certificateOrder.findUnique({
    where: { id: actor.kind === 'link' ? actor.subjectId : '' },
  });
  const provider = identityProvider();
  if (!order?.identityId || !provider || !canVerifyIdentity(actor, order)) throw new Problem('not_found');
  try {
    const verification = await provider.retry(order.identityId);
    await transaction((tx) => recordIdentity(tx, order.id, verification));
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    const code = error.kind === 'refused' ? 'identity_retry_not_possible' : 'identity_unavailable';
    throw new Problem(code, { cause: error });
  }
}
