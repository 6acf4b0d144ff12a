import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { recordAudit } from '../audit/record-audit';
import { requireRecentFactor } from './parts/recent-factor';
import { renewRecoveryCodes } from './parts/recovery-codes';
import { mailOwner } from './parts/security-mail';

/**
 * Ten new recovery codes in place of the old ones, which stop working; shown this once. The owner is mailed. Throws
 * Problem `sign_in_again`, `forbidden` or `session_ended`.
 */
export async function newRecoveryCodes(actor: Actor, at: Date = now()): Promise<readonly string[]> {
  const { user } = await requireRecentFactor(db(), actor, at);
  return transaction(async (tx) => {
    const codes = await renewRecoveryCodes(tx, user.id);
    await mailOwner(tx, user, 'recovery_codes_renewed', { about: newId(), data: {} });
    const subject = { action: 'renew_recovery_codes', objectKind: 'user', objectId: user.id };
    await recordAudit(tx, { actor, ...subject, at });
    return codes;
  });
}
