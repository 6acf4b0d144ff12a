import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { canSeeAllOrders } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import type { CheckKind, Owner } from '@/lib/domain/checks/check-kinds';
import { Problem } from '@/lib/domain/problem';
import type { WaitingOrder } from '@/lib/views/validation-view';
import { cursorOf, pageSize, readCursor } from '../staff/page-key';

export interface WaitingFilter {
  /** The customer and its representatives, or the CA. */
  on: 'customer' | 'ca';
  check?: CheckKind | undefined;
  after?: string | undefined;
  take?: number | undefined;
}

const customers: Owner[] = ['applicant', 'representative'];
const open: Prisma.OrderCheckWhereInput['state'] = { in: ['todo', 'busy', 'failed', 'unclear'] };

/** Orders with an open check of theirs; the CA's only when no customer and none of us holds it up. */
function matching({ on, check }: WaitingFilter): Prisma.CertificateOrderWhereInput {
  const about = check ? { kind: check } : {};
  const theirs = {
    state: open,
    owner: { in: on === 'customer' ? customers : (['ca'] as Owner[]) },
    ...about,
  };
  const nobodyElse = { checks: { none: { state: open, owner: { in: [...customers, 'us' as const] } } } };
  return {
    state: 'validating',
    AND: [{ checks: { some: theirs } }, ...(on === 'ca' ? [nobodyElse] : [])],
  };
}

/**
 * Orders that wait for others than us, the longest first, a page at a time: they stay out of the queue and are found here
 * (M72). Throws `forbidden` for anybody but staff.
 */
export async function listWaitingOrders(actor: Actor, filter: WaitingFilter) {
  if (!canSeeAllOrders(actor)) throw new Problem('forbidden');
  const { take = pageSize, after } = filter;
  const key = readCursor(after);
  const where = matching(filter);
  const found = await db().certificateOrder.findMany({
    where: key
      ? {
          AND: [where, { stateSince: { gte: key.at } }],
          OR: [{ stateSince: { gt: key.at } }, { id: { gt: key.id } }],
        }
      : where,
    include: { organisation: true, account: true, checks: { where: { state: open } } },
    orderBy: [{ stateSince: 'asc' }, { id: 'asc' }],
    take: take + 1,
  });
  const orders = found.slice(0, take).map(
    (order): WaitingOrder => ({
      id: order.id,
      number: order.number,
      organisation: order.organisation?.name ?? order.account.name,
      commonName: order.commonName,
      stateSince: order.stateSince,
      checks: order.checks
        .filter(({ owner }) =>
          filter.on === 'ca' ? owner === 'ca' : owner !== null && customers.includes(owner),
        )
        .map(({ kind, since }) => ({ kind, since })),
    }),
  );
  const last = orders.at(-1);
  return {
    orders,
    nextAfter: found.length > take && last ? cursorOf(last.stateSince, last.id) : undefined,
  };
}
