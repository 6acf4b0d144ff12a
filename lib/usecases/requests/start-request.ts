import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { newDraft, subscriptionToRequestOn } from './new-draft';

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
  const requested = await subscriptionToRequestOn(tx, actor, subscriptionId);
  return requested.open?.id ?? newDraft(tx, requested, now());
}
