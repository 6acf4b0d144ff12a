import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { canSeeAccounts } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { Sort } from '@/lib/views/staff-sort';
import { accountsMatching } from './matching';
import { inOrder } from './page-key';
import { searchText } from './search-text';
import { readPage } from './sorted-page';

export interface AccountFilter {
  /** Number (with or without #), name, e-mail, KVK or VAT number, or the number of anything the account has. */
  search?: string | undefined;
  sort?: Sort<'accounts'> | undefined;
  after?: string | undefined;
  take?: number | undefined;
  /** All that a search finds, however much: for a file. */
  all?: boolean | undefined;
}

/** The customer accounts, newest first unless asked, a page at a time. Throws `forbidden` for anybody but staff. */
export async function listAccounts(actor: Actor, { search = '', all, ...page }: AccountFilter = {}) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const conditions = searchText(search) ? [Prisma.sql`"id" IN (${accountsMatching({ search, all })})`] : [];
  const { ids, nextAfter } = await readPage({ list: 'accounts', conditions, ...page });
  const accounts = await db().account.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true, name: true, createdAt: true },
  });
  const { orders, subscriptions } = await countsOf(ids);
  const shown = inOrder(ids, accounts).map((account) => ({
    ...account,
    orders: orders.get(account.id) ?? 0,
    subscriptions: subscriptions.get(account.id) ?? 0,
  }));
  return { accounts: shown, nextAfter };
}

/** How much these accounts have. Counted for them alone: as a relation it would be counted for every account there is. */
async function countsOf(ids: string[]) {
  const those = { by: ['accountId' as const], where: { accountId: { in: ids } }, _count: true as const };
  const [orders, subscriptions] = await Promise.all([
    db().certificateOrder.groupBy(those),
    db().subscription.groupBy(those),
  ]);
  return { orders: perAccount(orders), subscriptions: perAccount(subscriptions) };
}

function perAccount(groups: readonly { accountId: string; _count: number }[]): ReadonlyMap<string, number> {
  return new Map(groups.map(({ accountId, _count }) => [accountId, _count]));
}
