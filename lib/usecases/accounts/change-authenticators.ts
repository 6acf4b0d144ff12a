import { now } from '@/lib/base/clock';
import { findUser, lockUser } from '@/lib/db/accounts';
import { db } from '@/lib/db/client';
import { deleteAuthenticator, renameAuthenticatorRow } from '@/lib/db/second-factor';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { requireRecentFactor, signedInUser } from './parts/recent-factor';
import { mailOwner } from './parts/security-mail';
import { activeAuthenticators } from './parts/take-totp-code';

/** Another name for one of one's own apps. Throws Problem `not_found`, `forbidden` or `session_ended`. */
export async function renameAuthenticator(
  actor: Actor,
  { id, name }: { id: string; name: string },
  at: Date = now(),
): Promise<void> {
  const { user } = await signedInUser(db(), actor, at);
  const known = knownId(id);
  await transaction(async (tx) => {
    if (!(await renameAuthenticatorRow(tx, user.id, known, name))) throw new Problem('not_found');
    const subject = { action: 'rename_authenticator', objectKind: 'user', objectId: user.id };
    await recordAudit(tx, { actor, ...subject, at });
  });
}

/**
 * Takes an app away, never the last one: nobody may lock themselves out. The owner is mailed. Throws Problem
 * `last_authenticator`, `not_found`, `sign_in_again`, `forbidden` or `session_ended`.
 */
export async function removeAuthenticator(
  actor: Actor,
  { id }: { id: string },
  at: Date = now(),
): Promise<void> {
  const { user } = await requireRecentFactor(db(), actor, at);
  const known = knownId(id);
  await transaction(async (tx) => {
    // Counted in turn, so that two tabs do not remove the last two.
    await lockUser(tx, user.id);
    const active = activeAuthenticators((await findUser(tx, user.id)) ?? { authenticators: [] });
    const gone = active.find((authenticator) => authenticator.id === known);
    if (!gone) throw new Problem('not_found');
    if (active.length === 1) throw new Problem('last_authenticator');
    await deleteAuthenticator(tx, user.id, gone.id);
    await mailOwner(tx, user, 'authenticator_removed', {
      about: gone.id,
      data: { authenticator: gone.name },
    });
    const subject = { action: 'remove_authenticator', objectKind: 'user', objectId: user.id };
    await recordAudit(tx, { actor, ...subject, at });
  });
}
