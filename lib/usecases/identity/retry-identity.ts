import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { IdentityError } from '@/lib/identity/errors';
import { identityProvider } from '@/lib/identity/identity-provider';
import { orderForIdentity } from './order-for-identity';
import { recordIdentity } from './refresh-identity';

/**
 * Opens a failed identity check again with a new code; the order stays as it is (M49). Throws `identity_not_open` when
 * the order needs no check any more, `identity_retry_not_possible` when the check has not failed and
 * `identity_unavailable` while the provider is down.
 */
export async function retryIdentity(actor: Actor): Promise<void> {
  const order = await orderForIdentity(db(), actor);
  if (order.state !== 'validating') throw new Problem('identity_not_open');
  const provider = identityProvider();
  if (!order.identityId || !provider || order.identityState !== 'failed') {
    throw new Problem('identity_retry_not_possible');
  }
  try {
    const verification = await provider.retry(order.identityId);
    await transaction((tx) => recordIdentity(tx, order.id, verification));
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    const code = error.kind === 'refused' ? 'identity_retry_not_possible' : 'identity_unavailable';
    throw new Problem(code, { cause: error });
  }
}
