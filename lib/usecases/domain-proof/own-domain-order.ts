import { db } from '@/lib/db/client';
import { canSeeOrder } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import type { CheckRow } from '@/lib/domain/checks/check-kinds';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { checkFactsOf, withChecks } from '../orders/order-facts';

/**
 * An order for a domain of the customer's own, and how its domain check stands; `caOrderId` only while the CA waits for
 * the proof. Throws Problem `not_found` for whoever may not see the order, and for a name under qvtl.nl: that one the
 * CA proves itself (S0-1.4.2b).
 */
export async function ownDomainOrder(actor: Actor, orderId: string) {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: withChecks,
  });
  if (!order || !canSeeOrder(actor, order)) throw new Problem('not_found');
  const facts = checkFactsOf(order);
  if (facts.domainKind !== 'own') throw new Problem('not_found');
  const check: CheckRow | undefined = checkRows(facts).find(({ kind }) => kind === 'domain');
  return {
    id: order.id,
    accountId: order.accountId,
    name: order.commonName ?? '',
    proved: check?.state === 'passed',
    lapsed: check?.reason === 'domain_proof_lapsed',
    caOrderId: order.state === 'validating' ? order.caOrderId : null,
  };
}
