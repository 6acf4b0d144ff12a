import { db, type Tx } from '@/lib/db/client';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { isForPerson } from '@/lib/domain/request/form';
import type { BatchProduct } from '@/lib/views/batch-view';
import { requestOffer } from '@/lib/views/subscription-view';
import { formOf } from '../requests/editable-order';

/** Whoever may request for the account. Throws `forbidden`. */
export function needRequester(actor: Actor) {
  if (actor.kind !== 'user' || !canRequest(actor, actor)) throw new Problem('forbidden');
  return actor;
}

/**
 * The products of the account of which several certificates can be asked for with one file, each with how many are paid
 * and not yet requested. A product on a device is asked for one by one. Throws `forbidden`.
 */
export async function batchProducts(actor: Actor): Promise<readonly BatchProduct[]> {
  const { accountId } = needRequester(actor);
  const products = await db().product.findMany({
    where: {
      requestable: true,
      generation: { not: null },
      subscriptions: { some: { accountId, state: { not: 'ended' } } },
    },
    orderBy: { position: 'asc' },
  });
  const forServers = products.filter((product) => !isForPerson(formOf(product)));
  return Promise.all(
    forServers.map(async ({ id, name }) => ({
      id,
      name: name as unknown as BatchProduct['name'],
      free: (await freeSubscriptions(db(), accountId, id)).length,
    })),
  );
}

/** The subscriptions of a product on which nothing was requested, or came to nothing; the oldest first. */
export async function freeSubscriptions(
  tx: Pick<Tx, 'subscription' | 'productActivation'>,
  accountId: string,
  productId: string,
) {
  const active = await tx.productActivation.findFirst({ where: { accountId, productId, withdrawnAt: null } });
  if (!active) return [];
  const subscriptions = await tx.subscription.findMany({
    where: { accountId, productId, state: { not: 'ended' } },
    include: {
      orders: { orderBy: { createdAt: 'desc' }, take: 1, select: { id: true, number: true, state: true } },
    },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
  });
  return subscriptions.filter(({ orders: [order] }) => requestOffer({ mayRequest: true, order }) === 'start');
}
