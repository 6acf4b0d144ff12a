import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { canSeeAllOrders } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { nextActor } from '@/lib/domain/checks/next-actor';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import type { Sort } from '@/lib/views/staff-sort';
import { checkFactsOf, withChecks } from '../orders/order-facts';
import { ordersMatching } from './matching';
import { inOrder } from './page-key';
import { searchText } from './search-text';
import { readPage } from './sorted-page';

export interface OrderFilter {
  state?: OrderState | undefined;
  /** Order number, here or at the CA, name in the certificate, OIN, KVK or account number, or organisation. */
  search?: string | undefined;
  sort?: Sort<'orders'> | undefined;
  after?: string | undefined;
  take?: number | undefined;
  /** All that a search finds, however much: for a file. */
  all?: boolean | undefined;
}

function conditionsOf({ state, search = '', all }: OrderFilter): Prisma.Sql[] {
  const conditions = searchText(search) ? [Prisma.sql`"id" IN (${ordersMatching({ search, all })})`] : [];
  return state ? [...conditions, Prisma.sql`"state" = ${state}::"OrderState"`] : conditions;
}

/** The orders of all accounts, newest first unless asked, a page at a time. Throws `forbidden` for anybody but staff. */
export async function listAllOrders(actor: Actor, filter: OrderFilter = {}) {
  if (!canSeeAllOrders(actor)) throw new Problem('forbidden');
  const { sort, after, take } = filter;
  const conditions = conditionsOf(filter);
  const { ids, nextAfter } = await readPage({ list: 'orders', conditions, sort, after, take });
  const orders = await db().certificateOrder.findMany({
    where: { id: { in: ids } },
    include: { organisation: true, account: true, ...withChecks },
  });
  const shown = inOrder(ids, orders).map((order) => ({
    id: order.id,
    number: order.number,
    accountId: order.accountId,
    accountNumber: order.account.number,
    organisationName: order.organisation?.name ?? order.account.name,
    commonName: order.commonName,
    productName: order.product.name,
    state: order.state,
    stateSince: order.stateSince,
    createdAt: order.createdAt,
    next: nextActor(order.state, checkRows(checkFactsOf(order))),
  }));
  return { orders: shown, nextAfter };
}
