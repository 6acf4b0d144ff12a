import { db } from '@/lib/db/client';
import type { CertificateOrder, Product, Subscription } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { canRequest, canSeeOrder, canSeeSubscriptions } from '@/lib/domain/account/access';
import { type Actor, asksForAccount, type ProgramActor, type Reader } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownCursor, knownId } from '../known-id';
import { raiseWorkItem } from '../staff/raise-work-item';

const pageSize = 50;
const withNewestOrder = { product: true, orders: { orderBy: { createdAt: 'desc' }, take: 1 } } as const;

/**
 * The subscriptions of the actor's account with the order that runs on each, newest first, a page at a time. Throws
 * `forbidden`.
 */
export async function listSubscriptions(actor: Actor, after?: string, limit = pageSize) {
  if (!asksForAccount(actor) || !canSeeSubscriptions(actor, actor)) throw new Problem('forbidden');
  const cursor = knownCursor(after);
  const subscriptions = await db().subscription.findMany({
    where: { accountId: actor.accountId },
    include: withNewestOrder,
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
  });
  const rows = subscriptions.slice(0, limit).map((subscription) => viewOf(actor, subscription));
  return { rows, next: subscriptions.length > limit ? rows.at(-1)?.id : undefined };
}

type Stored = Subscription & { product: Product; orders: Newest };

function viewOf(actor: Reader | ProgramActor, subscription: Stored) {
  const { id, number, product, state, currency, centsPerYear, renewsAt, orders } = subscription;
  const seesOrders = canSeeOrder(actor, actor);
  return {
    id,
    number,
    productName: product.name as unknown as { nl: string; en: string },
    state,
    currency,
    centsPerYear,
    renewsAt,
    // Who only pays sees no orders.
    order: seesOrders ? orderOf(orders) : undefined,
    seesOrders,
    mayRequest: canRequest(actor, actor) && state !== 'ended',
  };
}

type Newest = readonly Pick<CertificateOrder, 'id' | 'number' | 'state'>[];

function orderOf([newest]: Newest) {
  return newest && { id: newest.id, number: newest.number, state: newest.state };
}

export type SubscriptionView = ReturnType<typeof viewOf>;

/** One subscription of the actor's account. Throws `not_found` and `forbidden`. */
export async function readSubscription(actor: Actor, subscriptionId: string): Promise<SubscriptionView> {
  if (!asksForAccount(actor) || !canSeeSubscriptions(actor, actor)) throw new Problem('forbidden');
  const subscription = await db().subscription.findFirst({
    where: { id: knownId(subscriptionId), accountId: actor.accountId },
    include: withNewestOrder,
  });
  if (!subscription) throw new Problem('not_found');
  return viewOf(actor, subscription);
}

const wishKey = (accountId: string, productId: string) => `activate_product:${accountId}:${productId}`;

/**
 * The wish of the account that sales switches the product of a subscription on, while it waits: since when, and by when
 * we promised. Null when nothing waits. Throws `not_found`.
 */
export async function readActivationWish(actor: Actor, subscriptionId: string) {
  const subscription = await db().subscription.findUnique({ where: { id: knownId(subscriptionId) } });
  if (!subscription || !canSeeSubscriptions(actor, subscription)) throw new Problem('not_found');
  const dedupeKey = wishKey(subscription.accountId, subscription.productId);
  const item = await db().workItem.findUnique({ where: { dedupeKey } });
  return item && !item.doneAt ? { askedAt: item.createdAt, promisedAt: item.promisedAt } : null;
}

/**
 * Asks sales to switch the product of a subscription on (S0-1.3.2-ERR2): one button instead of a mail with the account
 * number. Asking twice is asking once.
 */
export async function askActivation(actor: Actor, subscriptionId: string): Promise<void> {
  const subscription = await db().subscription.findUnique({
    where: { id: knownId(subscriptionId) },
    include: { product: true },
  });
  if (!subscription || !canRequest(actor, subscription)) throw new Problem('not_found');
  const { accountId, product } = subscription;
  await transaction((tx) =>
    raiseWorkItem(tx, {
      kind: 'activate_product',
      accountId,
      params: { about: 'product', slug: product.slug },
      dedupeKey: wishKey(accountId, product.id),
    }),
  );
}
