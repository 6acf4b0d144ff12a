import type { Product, Subscription } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/domain/locale';
import { nextYearlyDate } from '@/lib/domain/payment/renewal';
import { addYears } from '@/lib/domain/validity/dates';
import { localText } from '@/lib/views/local-text';
import type { DraftLine } from './issue-invoice';

interface Bought {
  productId: string;
  quantity: number;
  centsPerYear: number;
  product: Product;
}

/** The lines of the bill of a purchase: one per product, for the first year. */
export function linesOfPurchase(lines: readonly Bought[], startedAt: Date, locale: Locale): DraftLine[] {
  return lines.map(({ productId, quantity, centsPerYear, product }) => ({
    productId,
    description: localText(product.name, locale),
    quantity,
    unitCents: centsPerYear,
    periodStart: startedAt,
    periodEnd: addYears(startedAt, 1),
  }));
}

/** The line of a yearly bill: one subscription for the year that begins at its yearly date. */
export function lineOfSubscription(
  subscription: Subscription & { product: Product },
  locale: Locale,
): DraftLine {
  const { id, productId, number, product, centsPerYear, startedAt, renewsAt } = subscription;
  return {
    productId,
    subscriptionId: id,
    description: `${localText(product.name, locale)} (${number})`,
    quantity: 1,
    unitCents: centsPerYear,
    periodStart: renewsAt,
    periodEnd: nextYearlyDate(startedAt, renewsAt),
  };
}
