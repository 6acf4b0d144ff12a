import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { Price } from '@/lib/db/generated/client';
import { canAdminister, canSeeAccounts } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { currencies } from '@/lib/domain/money/currency';
import { Problem } from '@/lib/domain/problem';
import type { ProductChange } from '@/lib/domain/product/product-change';
import type { StaffPrice, StaffProduct, StaffProductLine } from '@/lib/views/staff-product-view';
import { namesOf } from '../staff/names-of';
import { auditOf } from '../staff/read-audit';

type Texts = { nl: string; en: string };
const waiting = { appliedAt: null, withdrawnAt: null };

/** The products with their present prices and what is planned. Throws `forbidden` for anybody but staff. */
export async function listStaffProducts(actor: Actor): Promise<StaffProductLine[]> {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const at = now();
  const products = await db().product.findMany({
    include: { prices: true, changes: { where: waiting } },
    orderBy: { position: 'asc' },
  });
  return products.map(({ slug, name, requestable, prices, changes }) => ({
    slug,
    name: name as Texts,
    requestable,
    prices: shownPrices(prices, at).filter(({ when }) => when === 'now'),
    planned: changes.length + prices.filter(({ validFrom }) => validFrom > at).length,
  }));
}

/** One product as administration edits it. Throws `forbidden` for anybody but staff, and `not_found`. */
export async function readStaffProduct(actor: Actor, slug: string) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const product = await db().product.findUnique({
    where: { slug },
    include: {
      prices: true,
      changes: { where: waiting, orderBy: [{ holdsFrom: 'asc' }, { createdAt: 'asc' }] },
    },
  });
  if (!product) throw new Problem('not_found');
  const names = await namesOf([...product.prices, ...product.changes].map(({ madeBy }) => madeBy));
  const shown: StaffProduct = {
    slug,
    name: product.name as Texts,
    summary: product.summary as Texts,
    description: product.description as Texts,
    aliases: product.aliases,
    maxYears: product.maxYears,
    maxDays: product.maxDays,
    requestable: product.requestable,
    prices: shownPrices(product.prices, now(), names),
    planned: product.changes.map(({ id, holdsFrom, reason, madeBy, changes }) => ({
      id,
      holdsFrom,
      reason,
      madeBy: names.get(madeBy) ?? null,
      changes: Object.entries(changes as ProductChange).map(([field, value]) => ({
        field: field as keyof ProductChange,
        from: textOf(product[field as keyof ProductChange]),
        to: textOf(value),
      })),
    })),
    mayEdit: canAdminister(actor),
  };
  return { ...shown, audit: await auditOf([{ objectKind: 'product', ids: [product.id] }]) };
}

/** A value of a product as one text, to lay old and new side by side. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null) {
    const { nl = '', en = '' } = value as Partial<Texts>;
    return `${nl}\n${en}`;
  }
  return String(value);
}

/** Prices per currency, the newest first, each with when it holds. */
function shownPrices(
  prices: readonly Price[],
  at: Date,
  names: ReadonlyMap<string, string> = new Map(),
): StaffPrice[] {
  return currencies.flatMap((currency) => {
    const own = prices
      .filter((price) => price.currency === currency)
      .sort((left, right) => right.validFrom.getTime() - left.validFrom.getTime());
    const holding = own.find(({ validFrom }) => validFrom <= at);
    return own.map((price) => ({
      id: price.id,
      currency,
      centsPerYear: price.centsPerYear,
      validFrom: price.validFrom,
      when:
        price.validFrom > at ? ('future' as const) : price === holding ? ('now' as const) : ('past' as const),
      reason: price.reason,
      madeBy: names.get(price.madeBy ?? '') ?? null,
    }));
  });
}
