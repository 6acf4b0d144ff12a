import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { canSeeOrder, type Owned } from '@/lib/domain/account/access';
import { type Actor, asksForAccount } from '@/lib/domain/account/actor';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { nextActor } from '@/lib/domain/checks/next-actor';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { knownCursor } from '../known-id';
import { literally, searchText } from '../staff/search-text';
import { checkFactsOf, withChecks } from './order-facts';

const pageSize = 50;

export interface OwnOrderFilter {
  /** One organisation of the account. */
  organisation?: string | undefined;
  /** Order number, OIN, or a part of the name in the certificate or of the organisation. */
  search?: string | undefined;
  /** Only orders that are so. */
  states?: readonly OrderState[] | undefined;
  /** The last id of the page before. */
  after?: string | undefined;
  /** How many make a page. */
  limit?: number | undefined;
}

/** Organisations are few where orders are many, so those that fit are found first. */
async function matching(accountId: string, search: string): Promise<Prisma.CertificateOrderWhereInput> {
  const text = searchText(search);
  if (text === '') return {};
  const contains = { contains: literally(text), mode: 'insensitive' as const };
  const named = await db().organisation.findMany({
    where: { accountId, name: contains },
    select: { id: true },
  });
  const organisationId = { in: named.map(({ id }) => id) };
  return { OR: [{ number: text }, { oin: text }, { commonName: contains }, { organisationId }] };
}

async function where({ accountId }: Owned, { organisation, states, search = '' }: OwnOrderFilter) {
  const organisationId = knownCursor(organisation);
  return {
    accountId,
    ...(organisationId && { organisationId }),
    ...(states && { state: { in: [...states] } }),
    ...(await matching(accountId, search)),
  };
}

/** The orders of the actor's account, newest first, a page at a time. Throws `forbidden`. */
export async function listOrders(actor: Actor, filter: OwnOrderFilter = {}) {
  if (!asksForAccount(actor) || !canSeeOrder(actor, actor)) throw new Problem('forbidden');
  const { limit = pageSize } = filter;
  const after = knownCursor(filter.after);
  const orders = await db().certificateOrder.findMany({
    where: await where(actor, filter),
    include: { organisation: true, ...withChecks },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  });
  const shown = orders.slice(0, limit).map((order) => ({
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
  return { orders: shown, nextAfter: orders.length > limit ? shown.at(-1)?.id : undefined };
}
