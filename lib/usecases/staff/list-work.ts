import { db } from '@/lib/db/client';
import { canSeeAccounts } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';

/** What waits for staff, oldest first. Throws `forbidden` for anybody else. */
export async function listWork(actor: Actor) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const items = await db().workItem.findMany({
    where: { doneAt: null },
    include: { account: true, order: true },
    orderBy: { createdAt: 'asc' },
    take: 100,
  });
  return items.map(({ id, kind, note, createdAt, account, order }) => ({
    id,
    kind,
    note,
    createdAt,
    account: account && { id: account.id, number: account.number, name: account.name },
    order: order && { id: order.id, number: order.number },
  }));
}

export type WorkView = Awaited<ReturnType<typeof listWork>>;
