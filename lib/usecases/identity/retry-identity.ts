import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { IdentityError } from '@/lib/identity/errors';
import { identityProvider } from '@/lib/identity/identity-provider';
import type { Verification } from '@/lib/identity/verification';
import { needOpenIdentity } from './need-open-identity';
import { recordIdentity } from './refresh-identity';
import { representationToIdentify } from './representation-by-link';

/**
 * Opens a failed identity check again with a new code; the order stays as it is (M49). Throws `identity_not_open` when
 * the order needs no check any more, `identity_retry_not_possible` when the check has not failed and
 * `identity_unavailable` while the provider is down.
 */
export async function retryIdentity(actor: Actor): Promise<void> {
  const representation = await representationToIdentify(db(), actor);
  needOpenIdentity(representation);
  const { id, identityId, identityState } = representation;
  const provider = identityProvider();
  if (!identityId || !provider || identityState !== 'failed') {
    throw new Problem('identity_retry_not_possible');
  }
  await reopen(id, () => provider.retry(identityId));
}

/**
 * After a consent that was taken back and is given again: what the app had is erased, and it begins anew. Without a
 * check at the provider there is nothing to begin. Throws `identity_unavailable`.
 */
export async function beginAnew(id: string, identityId: string | null): Promise<void> {
  const provider = identityProvider();
  if (!identityId || !provider) return;
  await reopen(id, async () => {
    await provider.erase(identityId);
    return provider.retry(identityId);
  });
}

async function reopen(id: string, ask: () => Promise<Verification>): Promise<void> {
  try {
    const verification = await ask();
    await transaction((tx) => recordIdentity(tx, id, verification));
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    const code = error.kind === 'refused' ? 'identity_retry_not_possible' : 'identity_unavailable';
    throw new Problem(code, { cause: error });
  }
}
