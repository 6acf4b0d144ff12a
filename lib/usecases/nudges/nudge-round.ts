import { now } from '@/lib/base/clock';
import { log } from '@/lib/base/log';
import { db } from '@/lib/db/client';
import { addDays } from '@/lib/domain/validity/dates';
import { recordGoodRun } from '../health/last-run';
import { nudgeOrder } from './nudge-order';

const pageSize = 200;
/** Longer after the last stage of any kind nobody is reminded any more. */
const longestDays = 60;

/**
 * The hourly round of reminders over all orders that wait for somebody (M43). What fails in one order holds up no
 * other; then the job fails, so that it is tried again, and the moment of the last good run stays where it was.
 */
export async function nudgeRound(at: Date = now()): Promise<void> {
  let failed = 0;
  for await (const orderId of waitingOrders(at)) {
    try {
      await nudgeOrder(orderId, at);
    } catch (cause) {
      failed += 1;
      log.error('nudges', { orderId, cause });
    }
  }
  if (failed > 0) throw new Error(`nudges: ${failed} orders failed`);
  await recordGoodRun('nudges', at);
}

async function* waitingOrders(at: Date): AsyncGenerator<string> {
  const recently = { stateSince: { gt: addDays(at, -longestDays) } };
  for (let after: string | undefined; ; ) {
    const orders = await db().certificateOrder.findMany({
      where: {
        OR: [
          { state: { in: ['validating', 'returned', 'issued'] } },
          { state: 'completed', ...recently },
          { state: 'draft', handovers: { some: { answeredAt: null, withdrawnAt: null } } },
        ],
      },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: pageSize,
      ...(after && { cursor: { id: after }, skip: 1 }),
    });
    for (const { id } of orders) yield id;
    after = orders.at(-1)?.id;
    if (orders.length < pageSize) return;
  }
}
