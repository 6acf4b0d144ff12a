import type { Limit } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import { CaError, refusalSubject } from '@/lib/digicert/errors';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { type DcvMethod, usualProof } from '@/lib/domain/domain-name/control-proof';
import { Problem } from '@/lib/domain/problem';
import { enqueue } from '@/lib/jobs/enqueue';
import { guardTries } from '../accounts/parts/guard-tries';
import { caForOrder } from '../orders/ca-for-order';
import { refreshOrder } from '../orders/refresh-order';
import { askTerms } from './ask-terms';
import { ownDomainOrder } from './own-domain-order';

/** Enough for somebody who waits for the DNS with the page open; each try is a call to the CA. */
const perOrder: Limit = { name: 'check-domain', tries: 10, perSeconds: 600, blockSeconds: 300 };

/**
 * Has the CA look for the proof of an own domain now, and lets the order follow at once (S0-1.4.2c). Does nothing when
 * the domain has been proved. Throws Problem `not_found`, `forbidden`, `move_not_allowed` when the order no longer asks
 * for it, `too_many_requests`, `domain_not_yet_proved` when the proof is not there, with its method and the CA's reason, `domain_proof_unavailable` when
 * the CA does not say.
 */
export async function checkDomain(actor: Actor, orderId: string): Promise<void> {
  const order = await ownDomainOrder(actor, orderId);
  if (!canRequest(actor, order)) throw new Problem('forbidden');
  if (order.proved) return;
  if (!order.caOrderId) throw new Problem('move_not_allowed');
  await guardTries(perOrder, order.id, 'too_many_requests');
  const answer = await look(order.id, order.caOrderId, order.name);
  if ('missing' in answer) throw new Problem('domain_not_yet_proved', { params: answer.missing });
  await follow(order.id);
  if (answer.outcome === 'refused') await explain(actor, orderId);
}

type Looked =
  | { readonly outcome: 'found' | 'refused' }
  /** By which method, and why in the CA's own words. */
  | { readonly missing: { readonly method: DcvMethod; readonly reason: string } };

/** `refused`: the CA will not look, which is about something else than the proof. */
async function look(id: string, caOrderId: string, name: string): Promise<Looked> {
  try {
    const { state } = await caForOrder(id).checkDcv(caOrderId);
    return state === 'complete' ? { outcome: 'found' } : await missing(id, caOrderId, name, '');
  } catch (error) {
    if (!(error instanceof CaError)) throw error;
    if (error.kind !== 'refused') throw new Problem('domain_proof_unavailable', { cause: error });
    if (refusalSubject(error) !== 'domain') return { outcome: 'refused' };
    return await missing(id, caOrderId, name, error.problems[0]?.message ?? '');
  }
}

/** What is not there, by the method of the order. Mail the CA cannot look for: whether somebody approved, it knows. */
async function missing(id: string, caOrderId: string, name: string, reason: string): Promise<Looked> {
  try {
    const { method = usualProof.method, state } = await askTerms(id, caOrderId, name);
    if (state === 'complete') return { outcome: 'found' };
    return { missing: { method, reason: method === 'email' ? '' : reason } };
  } catch (error) {
    if (!(error instanceof CaError)) throw error;
    throw new Problem('domain_proof_unavailable', { cause: error });
  }
}

/** The order at the CA has changed: ours follows now, or as soon as the CA can be asked again. */
async function follow(orderId: string): Promise<void> {
  try {
    await refreshOrder(orderId);
  } catch (error) {
    if (!(error instanceof CaError)) throw error;
    await transaction((tx) => enqueue(tx, 'refresh-order', { orderId }, { key: `refresh-order:${orderId}` }));
  }
}

/** Why the CA would not look: most likely the order has come further, or has ended, without us knowing. */
async function explain(actor: Actor, orderId: string): Promise<void> {
  const { proved, caOrderId } = await ownDomainOrder(actor, orderId);
  if (!proved) throw new Problem(caOrderId ? 'domain_proof_unavailable' : 'move_not_allowed');
}
