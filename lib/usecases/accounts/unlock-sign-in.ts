import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { forgetTries } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import { canUnlockSignIn } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { queueMail } from '../mail/queue-mail';
import { needReason } from '../staff/need-reason';
import { type LockedSubject, limitsOf } from './read-sign-in-locks';

/**
 * Opens sign-in again before it opens by itself, for who is on the telephone and is known; the person is mailed. Throws Problem `forbidden`
 * for anybody but sales, `not_found`, and `invalid_input` with field `reason`.
 */
export async function unlockSignIn(
  actor: Actor,
  { subject, reason: typed }: { subject: LockedSubject; reason: string },
  at: Date = now(),
): Promise<void> {
  if (!canUnlockSignIn(actor)) throw new Problem('forbidden');
  const reason = needReason(typed);
  for (const [limit, key] of await limitsOf(subject)) await forgetTries(limit, key);
  const object =
    'userId' in subject
      ? { objectKind: 'user', objectId: subject.userId }
      : { objectKind: 'network_address', objectId: subject.ipAddress.trim() };
  await transaction(async (tx) => {
    if ('userId' in subject) await tellUser(tx, subject.userId, at);
    await recordAudit(tx, { actor, action: 'unlock_sign_in', ...object, reason, at });
  });
}

async function tellUser(tx: Tx, userId: string, at: Date): Promise<void> {
  const { id, email, locale, firstName } = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  await queueMail(tx, {
    template: 'sign_in_unlocked',
    to: email,
    locale,
    userId: id,
    data: { name: firstName },
    dedupeKey: `sign_in_unlocked:${id}:${at.toISOString()}`,
  });
}
