import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { canSeeAllOrders } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { nextActor } from '@/lib/domain/checks/next-actor';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { knownCursor } from '../known-id';
import { checkFactsOf } from '../orders/order-facts';
import { searchText } from './search-text';

const pageSize = 50;

export interface OrderFilter {
  state?: OrderState | undefined;
  /** Order number, here or at the CA, name in the certificate, OIN, account number or organisation. */
  search?: string | undefined;
  after?: string | undefined;
}

function matching({ state, search = '' }: OrderFilter): Prisma.CertificateOrderWhereInput {
  const text = searchText(search);
  const contains = { contains: text, mode: 'insensitive' as const };
  return {
    ...(state && { state }),
    ...(text && {
      OR: [
        { number: text },
        { caOrderId: text },
        { oin: text },
        { commonName: contains },
        { account: { number: text } },
        { organisation: { name: contains } },
      ],
    }),
  };
}

/** The orders of all accounts, newest first, a page at a time. Throws `forbidden` for anybody but staff. */
export async function listAllOrders(actor: Actor, filter: OrderFilter = {}) {
  if (!canSeeAllOrders(actor)) throw new Problem('forbidden');
  const cursor = knownCursor(filter.after);
  const orders = await db().certificateOrder.findMany({
    where: matching(filter),
    include: { product: true, organisation: true, account: true, checks: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
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
