import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { canSeeAccounts } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownCursor } from '../known-id';
import { searchText } from './search-text';

const pageSize = 50;

/** Finds by account number (with or without #), name, e-mail, KVK number, or the number of an order or purchase. */
function matching(search: string): Prisma.AccountWhereInput {
  const text = searchText(search);
  if (text === '') return {};
  const contains = { contains: text, mode: 'insensitive' as const };
  return {
    OR: [
      { number: text },
      { name: contains },
      { users: { some: { OR: [{ email: contains }, { username: contains }] } } },
      { orders: { some: { number: text } } },
      { purchases: { some: { number: text } } },
      { organisations: { some: { kvkNumber: text } } },
    ],
  };
}

/** The customer accounts, newest first, a page at a time. Throws `forbidden` for anybody but staff. */
export async function listAccounts(
  actor: Actor,
  { search = '', after }: { search?: string; after?: string } = {},
) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const cursor = knownCursor(after);
  const accounts = await db().account.findMany({
    where: matching(search),
    select: {
      id: true,
      number: true,
      name: true,
      createdAt: true,
      _count: { select: { orders: true, subscriptions: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
  });
  const shown = accounts.slice(0, pageSize).map(({ _count, ...account }) => ({ ...account, ..._count }));
  return { accounts: shown, nextAfter: accounts.length > pageSize ? shown.at(-1)?.id : undefined };
}
