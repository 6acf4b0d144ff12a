import { db } from '@/lib/db/client';
import type { Account, CertificateOrder, WorkItem } from '@/lib/db/generated/client';
import { canSeeAccounts } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { canFinishWork } from './finish-work';
import { namesOf } from './names-of';

const mostShown = 100;
const doneShown = 10;

type Item = WorkItem & { account: Account | null; order: (CertificateOrder & { account: Account }) | null };
type Named = { slug: string; name: unknown };

const subjects = { account: true, order: { include: { account: true } } } as const;

/** What waits for staff, oldest first, and what was done last. Throws `forbidden` for anybody else. */
export async function listWork(actor: Actor) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const open = { doneAt: null };
  const [waiting, items, done] = await Promise.all([
    db().workItem.count({ where: open }),
    db().workItem.findMany({
      where: open,
      include: subjects,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: mostShown,
    }),
    db().workItem.findMany({
      where: { doneAt: { not: null } },
      include: subjects,
      orderBy: { doneAt: 'desc' },
      take: doneShown,
    }),
  ]);
  const products = await productsIn([...items, ...done]);
  const names = await namesOf(done.map(({ doneBy }) => doneBy));
  return {
    waiting,
    items: items.map((item) => ({ ...shown(item, products), mayFinish: canFinishWork(actor, item.kind) })),
    done: done.map((item) => ({
      ...shown(item, products),
      doneAt: item.doneAt ?? item.createdAt,
      doneBy: names.get(item.doneBy ?? '') ?? null,
      outcome: item.outcome ?? '',
    })),
  };
}

function productsIn(items: Item[]): Promise<Named[]> {
  const slugs = items.filter(({ kind }) => kind === 'activate_product').map(({ note }) => note);
  return db().product.findMany({ where: { slug: { in: slugs } }, select: { slug: true, name: true } });
}

function shown({ id, kind, note, createdAt, account, order }: Item, products: Named[]) {
  const holder = account ?? order?.account;
  return {
    id,
    kind,
    note,
    /** The product that is asked for; null for other work. */
    productName: products.find(({ slug }) => kind === 'activate_product' && slug === note)?.name ?? null,
    createdAt,
    account: holder ? { id: holder.id, number: holder.number, name: holder.name } : null,
    order: order && { id: order.id, number: order.number },
  };
}
