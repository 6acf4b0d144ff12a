import { db } from '@/lib/db/client';
import { canSeeAllOrders } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { nextActor } from '@/lib/domain/checks/next-actor';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { checkFactsOf } from '../orders/order-facts';

const pageSize = 50;

export interface OrderFilter {
  state?: OrderState;
  /** Order number, name in the certificate, OIN, account number or organisation. */
  search?: string;
  after?: string;
}

/** The orders of all accounts, newest first, a page at a time. Throws `forbidden` for anybody but staff. */
export async function listAllOrders(actor: Actor, { state, search = '', after }: OrderFilter = {}) {
  if (!canSeeAllOrders(actor)) throw new Problem('forbidden');
  const text = search.trim().replace(/^#/, '');
  const contains = { contains: text, mode: 'insensitive' as const };
  const orders = await db().certificateOrder.findMany({
    where: {
      ...(state && { state }),
      ...(text && {
        OR: [
          { number: text },
          { oin: text },
          { commonName: contains },
          { account: { number: text } },
          { organisation: { name: contains } },
        ],
      }),
    },
    include: { product: true, organisation: true, account: true, checks: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  });
  const shown = orders.slice(0, pageSize).map((order) => ({
    id: order.id,
    number: order.number,
    accountId: order.accountId,
    accountNumber: order.account.number,
    organisationName: order.organisation?.name ?? order.account.name,
    commonName: order.commonName,
    productName: order.product.name,
    state: order.state,
    stateSince: order.stateSince,
    next: nextActor(order.state, checkRows(checkFactsOf(order))),
  }));
  return { orders: shown, nextAfter: orders.length > pageSize ? shown.at(-1)?.id : undefined };
}

export type StaffOrderListView = Awaited<ReturnType<typeof listAllOrders>>;
