import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';

/** So many certificates more, paid in the same purchase; gives their subscriptions. */
export async function moreCertificates(subscriptionId: string, more: number): Promise<string[]> {
  const first = await db().subscription.findUniqueOrThrow({ where: { id: subscriptionId } });
  const added = Array.from({ length: more }, (_, index) => {
    const unit = first.unit + index + 1;
    return { ...first, id: newId(), number: `${first.number}-${unit}`, unit };
  });
  await db().subscription.createMany({ data: added });
  return added.map(({ id }) => id);
}
