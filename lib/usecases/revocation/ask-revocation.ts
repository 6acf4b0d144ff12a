import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { AskRevocation } from '@/lib/domain/revocation/ask';
import { reasonOf } from '@/lib/domain/revocation/reasons';
import { enqueue } from '@/lib/jobs/enqueue';
import { requireRecentFactor } from '../accounts/parts/recent-factor';
import { recordAudit } from '../audit/record-audit';
import { findRevocable } from './find-revocable';
import { recordHappening } from './record-happening';
import { mailRevocationAsked } from './revocation-mails';
import { needsSecond } from './second-person';

/**
 * Asks for one certificate of an order to be revoked (M66): it goes to the CA at once, or waits for a second person
 * where the account wants one. One certificate only, never the whole order: the one that replaces it stays. Our own
 * people do it for a caller and say why. Throws `not_found`, `revocation_not_possible`, `revocation_running`,
 * `sign_in_again` when the second factor is not fresh, and `invalid_input` when a reason in words is missing.
 */
export async function askRevocation(
  actor: Actor,
  wish: AskRevocation,
  at: Date = now(),
): Promise<{ state: 'asked' | 'agreed' }> {
  try {
    return { state: await transaction((tx) => ask(tx, actor, wish, at)) };
  } catch (error) {
    throw isDuplicate(error) ? new Problem('revocation_running') : error;
  }
}

async function ask(tx: Tx, actor: Actor, wish: AskRevocation, at: Date): Promise<'asked' | 'agreed'> {
  const { order, certificate } = await findRevocable(tx, actor, wish, at);
  if (actor.kind === 'staff' && wish.comment === '') {
    throw new Problem('invalid_input', { fields: { comment: 'required' } });
  }
  await requireRecentFactor(tx, actor, at);
  const askedBy = actorId(actor);
  const state = (await needsSecond(tx, order.account, askedBy)) ? 'asked' : 'agreed';
  const { id } = await tx.revocation.create({
    data: {
      id: newId(),
      orderId: order.id,
      certificateId: certificate.id,
      reason: reasonOf[wish.situation],
      comment: wish.comment,
      state,
      askedBy,
      askedAt: at,
      agreedAt: state === 'agreed' ? at : null,
    },
  });
  await recordHappening(tx, { orderId: order.id, name: 'revocation_asked', actor, at });
  if (state === 'asked') await mailRevocationAsked(tx, id);
  else await enqueue(tx, 'revoke-at-ca', { revocationId: id }, { key: `revoke-at-ca:${id}` });
  await recordAudit(tx, {
    actor,
    action: 'ask_revocation',
    objectKind: 'order',
    objectId: order.id,
    ...(wish.comment && { reason: wish.comment }),
    detail: { situation: wish.situation, serialNumber: certificate.serialNumber, state },
    at,
  });
  return state;
}
