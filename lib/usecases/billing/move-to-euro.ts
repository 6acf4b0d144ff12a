import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canBillIn } from '@/lib/domain/money/vat-currency';
import { ANNOUNCE_DAYS } from '@/lib/domain/payment/renewal';
import { addDays } from '@/lib/domain/validity/dates';
import { priceNow } from '../shop/products';
import { vatNow } from './parties-of';

const abroad = { state: 'active', currency: { not: 'EUR' } } as const;

/**
 * A customer who pays Dutch VAT since the last bill (moved here, or lost the VAT number) is billed in euro from the next
 * yearly date on, at the price in euro of the day the subscription began; an invoice with Dutch VAT in another currency
 * would need the rate of that day (docs/decisions/0008-currencies.md). Safe to repeat.
 */
export async function moveToEuro(tx: Tx, accountId: string): Promise<void> {
  const found = await tx.subscription.findMany({ where: { accountId, ...abroad } });
  if (found.length === 0) return;
  const { vatRule: rule, vatPercent: percent } = vatNow(
    await tx.account.findUniqueOrThrow({ where: { id: accountId } }),
  );
  for (const { id, productId, currency, startedAt } of found) {
    if (canBillIn(currency, { rule, percent })) continue;
    const centsPerYear = await priceNow(tx, productId, 'EUR', startedAt);
    await tx.subscription.update({ where: { id }, data: { currency: 'EUR', centsPerYear } });
  }
}

/** The same for everybody whose yearly date is about to be announced, so that the mail names the amount of the bill. */
export async function moveComingToEuro(at: Date): Promise<void> {
  const coming = await db().subscription.findMany({
    where: { ...abroad, renewsAt: { lte: addDays(at, ANNOUNCE_DAYS) } },
    select: { accountId: true },
    distinct: ['accountId'],
  });
  for (const { accountId } of coming) await transaction((tx) => moveToEuro(tx, accountId));
}
