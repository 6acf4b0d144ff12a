import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import type { Currency } from '@/lib/domain/money/currency';
import { Problem } from '@/lib/domain/problem';
import { generations } from '@/lib/domain/product/generations';
import { searchProducts } from '@/lib/domain/product/search';
import { requestFormSchema, untilDaysOf } from '@/lib/domain/request/form';
import { offerValidity } from '@/lib/domain/validity/offer';
import { termLimits } from '@/lib/domain/validity/term';

interface Texts {
  nl: string;
  en: string;
}

/** The prices that hold at a moment: per currency the latest one that has begun. */
const currentPrices = (currency: Currency, at: Date) => ({
  prices: { where: { currency, validFrom: { lte: at } }, orderBy: { validFrom: 'desc' as const }, take: 1 },
});

type ProductWithPrice = Awaited<ReturnType<typeof loadProducts>>[number];

function loadProducts(currency: Currency) {
  return db().product.findMany({ include: currentPrices(currency, now()), orderBy: { position: 'asc' } });
}

function shown(product: ProductWithPrice) {
  const { slug, caProduct, aliases, subject, keyStore, qualified, generation, requestable, prices } = product;
  return {
    slug,
    caProduct,
    aliases,
    subject,
    keyStore,
    qualified,
    generation,
    requestable,
    name: product.name as unknown as Texts,
    summary: product.summary as unknown as Texts,
    description: product.description as unknown as Texts,
    maxYears: product.maxYears,
    centsPerYear: prices[0]?.centsPerYear ?? null,
  };
}

export type ShopProduct = ReturnType<typeof shown>;

/** The products of the shop with their price in a currency; `search` finds every spelling of a name (C-02). */
export async function listProducts(currency: Currency, search = ''): Promise<ShopProduct[]> {
  return searchProducts((await loadProducts(currency)).map(shown), search);
}

/** One product of the shop with the terms it can have today. Throws `not_found`. */
export async function readProduct(slug: string, currency: Currency) {
  const at = now();
  const product = await db().product.findUnique({ where: { slug }, include: currentPrices(currency, at) });
  if (!product) throw new Problem('not_found');
  const { generation } = product;
  const profile = generation && generations[generation];
  const form = requestFormSchema.parse(product.requestForm);
  const limits = { ...product, untilDays: untilDaysOf(form) };
  const validity = profile && { at, ...offerValidity(termLimits(limits, profile), at) };
  return { ...shown(product), form, validity, generationEndsAt: profile?.endsAt ?? null };
}

/** What a product is called; null for one that does not exist. */
export async function readProductName(slug: string): Promise<Texts | null> {
  const product = await db().product.findUnique({ where: { slug }, select: { name: true } });
  return product && (product.name as unknown as Texts);
}

/** What a year of a product costs at this moment, in cents without VAT. Throws `currency_not_offered`. */
export async function priceNow(tx: Tx, productId: string, currency: Currency, at: Date): Promise<number> {
  const price = await tx.price.findFirst({
    where: { productId, currency, validFrom: { lte: at } },
    orderBy: { validFrom: 'desc' },
  });
  if (!price) throw new Problem('currency_not_offered');
  return price.centsPerYear;
}
