import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { ownKinds, watchedMinutes } from '@/lib/domain/ca/freshness';

/**
 * An open page asks after this order: when its checks were last read at the CA some minutes ago, they are read in the
 * next round of the sweep, so that whoever waits before the screen sees each change within five minutes also when its
 * webhook never came and no list of the CA tells of it. An order that nobody looks at costs no calls.
 */
export async function readSoon(orderId: string): Promise<void> {
  const at = now();
  await db().certificateOrder.updateMany({
    where: {
      id: orderId,
      state: 'validating',
      caReadAgainAt: { gt: at },
      caCheckedAt: { lt: new Date(at.getTime() - watchedMinutes * 60_000) },
      checks: { some: { state: { not: 'passed' }, kind: { notIn: [...ownKinds] } } },
    },
    data: { caReadAgainAt: at },
  });
}
