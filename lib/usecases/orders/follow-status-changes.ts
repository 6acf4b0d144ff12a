import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { isStatusNews } from '@/lib/domain/ca/freshness';
import { enqueue } from '@/lib/jobs/enqueue';
import { ourCa } from '../ca/our-ca';

const mark = 'status_changes_read_at';
const overlap = 5 * 60_000;

/**
 * Asks the CA which orders changed since last time, with an overlap, and reads those again of which we do not know it
 * yet: the way on when webhooks fail (reference 3.7). One call, however many orders are open.
 */
export async function followStatusChanges(): Promise<void> {
  const at = now();
  const last = await db().setting.findUnique({ where: { name: mark } });
  const since = new Date((last ? last.updatedAt.getTime() : at.getTime()) - overlap);
  const changes = await ourCa().orderStatusChanges(since);
  const told = new Map(changes.map((change) => [change.orderId, change]));
  const orders = await db().certificateOrder.findMany({
    where: { caOrderId: { in: [...told.keys()] } },
    select: { id: true, caOrderId: true, caStatus: true, state: true },
  });
  const changed = orders.filter((order) => isStatusNews(order, told.get(order.caOrderId ?? '')));
  await transaction(async (tx) => {
    for (const { id } of changed)
      await enqueue(tx, 'refresh-order', { orderId: id }, { key: `refresh-order:${id}` });
    await tx.setting.upsert({
      where: { name: mark },
      create: { name: mark, value: {}, updatedAt: at },
      update: { updatedAt: at },
    });
  });
}
