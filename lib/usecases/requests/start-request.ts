import { now } from '@/lib/base/clock';
import { newId, newNumber } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';

/**
 * Begins a request on a subscription, or gives back the one that is open already: a second tab, the back button and
 * another device all come to the same draft. Returns the order's id.
 *
 * Throws `not_found` (no such subscription for this actor), `subscription_ended`, `product_not_requestable`, and
 * `product_not_activated` with the account number to give to sales (S0-1.3.2-ERR1 … ERR3).
 */
export async function startRequest(actor: Actor, subscriptionId: string): Promise<string> {
  try {
    return await transaction((tx) => openRequest(tx, actor, subscriptionId));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return transaction((tx) => openRequest(tx, actor, subscriptionId));
  }
}

async function openRequest(tx: Tx, actor: Actor, subscriptionId: string): Promise<string> {
  const subscription = await tx.subscription.findUnique({
    where: { id: knownId(subscriptionId) },
    include: { product: true, account: true },
  });
  if (actor.kind !== 'user' || !subscription || !canRequest(actor, subscription))
    throw new Problem('not_found');
  const open = await tx.certificateOrder.findFirst({
    where: {
      subscriptionId,
      state: { in: ['draft', 'returned', 'submitting', 'unconfirmed', 'validating'] },
    },
  });
  if (open) return open.id;
  const { product, account } = subscription;
  if (subscription.state === 'ended') throw new Problem('subscription_ended');
  if (!product.requestable || !product.generation) throw new Problem('product_not_requestable');
  await requireActivation(tx, subscription, account.number);
  const at = now();
  const { id } = await tx.certificateOrder.create({
    data: {
      id: newId(),
      number: newNumber(10),
      accountId: account.id,
      subscriptionId,
      productId: product.id,
      applicantId: actor.userId,
      generation: product.generation,
      state: 'draft',
      stateSince: at,
      createdAt: at,
      updatedAt: at,
    },
  });
  return id;
}

async function requireActivation(
  tx: Tx,
  { accountId, productId }: { accountId: string; productId: string },
  accountNumber: string,
): Promise<void> {
  const active = await tx.productActivation.findFirst({ where: { accountId, productId, withdrawnAt: null } });
  if (!active) throw new Problem('product_not_activated', { params: { accountNumber } });
}
