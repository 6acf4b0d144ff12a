import { db } from '@/lib/db/client';
import { canRecordCheck, canSeeAllOrders } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { isRecordable } from '@/lib/domain/checks/check-facts';
import { Problem } from '@/lib/domain/problem';
import { readOrder } from '../orders/read-order';

/** One order with what only staff see: the CA's own words and every exchange with it. Throws `forbidden`. */
export async function readStaffOrder(actor: Actor, orderId: string) {
  if (!canSeeAllOrders(actor)) throw new Problem('forbidden');
  const order = await readOrder(actor, orderId);
  const { caStatus, caCheckedAt, answers } = await db().certificateOrder.findUniqueOrThrow({
    where: { id: orderId },
  });
  const exchanges = await db().exchange.findMany({ where: { orderId }, orderBy: { at: 'desc' }, take: 50 });
  return {
    ...order,
    caStatus,
    caCheckedAt,
    answers: answers as Record<string, unknown>,
    exchanges: exchanges.map(({ id, method, path, status, millis, at, request, response }) => ({
      id,
      method,
      path,
      status,
      millis,
      at,
      request,
      response,
    })),
    recordable:
      canRecordCheck(actor) && order.state === 'validating'
        ? order.checks.map(({ kind }) => kind).filter(isRecordable)
        : [],
  };
}

export type StaffOrderView = Awaited<ReturnType<typeof readStaffOrder>>;
