import { db } from '@/lib/db/client';
import { canSeeOrder } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { nextActor } from '@/lib/domain/checks/next-actor';
import { Problem } from '@/lib/domain/problem';
import { knownCursor } from '../known-id';
import { checkFactsOf } from './order-facts';

const pageSize = 50;

/** The orders of the actor's account, newest first, a page at a time: `after` is the last id of the page before. */
export async function listOrders(actor: Actor, page: { after?: string } = {}) {
  if (actor.kind !== 'user' || !canSeeOrder(actor, actor)) throw new Problem('forbidden');
  const after = knownCursor(page.after);
  const orders = await db().certificateOrder.findMany({
    where: { accountId: actor.accountId },
    include: { product: true, organisation: true, checks: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  });
  const shown = orders.slice(0, pageSize).map((order) => ({
    id: order.id,
    number: order.number,
    state: order.state,
    productName: order.product.name,
    commonName: order.commonName,
    organisationName: order.organisation?.name ?? null,
    createdAt: order.createdAt,
    validUntil: order.validUntil,
    next: nextActor(order.state, checkRows(checkFactsOf(order))),
  }));
  return { orders: shown, nextAfter: orders.length > pageSize ? shown.at(-1)?.id : undefined };
}
