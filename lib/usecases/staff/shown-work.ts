import { db } from '@/lib/db/client';
import type { Account, CertificateOrder, WorkItem } from '@/lib/db/generated/client';
import type { WorkParams } from '@/lib/domain/work/work';

export type Item = WorkItem & {
  account: Account | null;
  order: (CertificateOrder & { account: Account }) | null;
};

export const workSubjects = { account: true, order: { include: { account: true } } } as const;

/** What an item is about as code said it; null for work raised by a person's own words. */
function paramsOf({ params }: WorkItem): WorkParams | null {
  const kept = params as Partial<WorkParams>;
  return kept.about ? (kept as WorkParams) : null;
}

/** Names of the products that the items are about, by slug. */
export async function productNamesIn(items: readonly Item[]): Promise<ReadonlyMap<string, unknown>> {
  const slugs = items.flatMap((item) => {
    const params = paramsOf(item);
    return params?.about === 'product' ? [params.slug] : [];
  });
  const products = await db().product.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, name: true },
  });
  return new Map(products.map(({ slug, name }) => [slug, name]));
}

/** An item as the lists of staff show it. */
export function shownWork(item: Item, products: ReadonlyMap<string, unknown>) {
  const { id, kind, note, createdAt, promisedAt, account, order } = item;
  const params = paramsOf(item);
  const holder = account ?? order?.account;
  return {
    id,
    kind,
    note,
    params,
    /** The product that is asked for; null for other work. */
    productName: params?.about === 'product' ? (products.get(params.slug) ?? null) : null,
    createdAt,
    promisedAt,
    waitsSince: item.waitsSince,
    waitsFor: item.waitsFor,
    account: holder ? { id: holder.id, number: holder.number, name: holder.name } : null,
    order: order && { id: order.id, number: order.number },
  };
}
