import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { enqueue } from '@/lib/jobs/enqueue';
import { requireRecentFactor } from '../accounts/parts/recent-factor';
import { recordAudit } from '../audit/record-audit';
import { findRevocation } from './find-revocable';
import { recordHappening } from './record-happening';

/**
 * The second person agrees, and the revocation goes to the CA. Throws `not_found`, `second_person_needed` for whoever
 * asked for it, `revocation_not_open` when it was decided or withdrawn meanwhile, and `sign_in_again`.
 */
export async function agreeRevocation(actor: Actor, revocationId: string, at: Date = now()): Promise<void> {
  await transaction(async (tx) => {
    const { id, askedBy, orderId } = await findRevocation(tx, actor, revocationId);
    if (askedBy === actorId(actor)) throw new Problem('second_person_needed');
    await requireRecentFactor(tx, actor, at);
    const { count } = await tx.revocation.updateMany({
      where: { id, state: 'asked' },
      data: { state: 'agreed', agreedBy: actorId(actor), agreedAt: at },
    });
    if (count !== 1) throw new Problem('revocation_not_open');
    await recordHappening(tx, { orderId, name: 'revocation_agreed', actor, at });
    await enqueue(tx, 'revoke-at-ca', { revocationId: id }, { key: `revoke-at-ca:${id}` });
    await recordAudit(tx, { actor, action: 'agree_revocation', objectKind: 'order', objectId: orderId, at });
  });
}

/**
 * Takes the wish back while nothing went to the CA: whoever asked, or a second person who says no. Throws `not_found`
 * and `revocation_not_open`.
 */
export async function withdrawRevocation(
  actor: Actor,
  revocationId: string,
  at: Date = now(),
): Promise<void> {
  await transaction(async (tx) => {
    const { id, orderId } = await findRevocation(tx, actor, revocationId);
    const { count } = await tx.revocation.updateMany({
      where: { id, state: { in: ['asked', 'agreed'] }, sentToCaAt: null },
      data: { state: 'withdrawn' },
    });
    if (count !== 1) throw new Problem('revocation_not_open');
    await recordHappening(tx, { orderId, name: 'revocation_withdrawn', actor, at });
    const action = 'withdraw_revocation';
    await recordAudit(tx, { actor, action, objectKind: 'order', objectId: orderId, at });
  });
}
