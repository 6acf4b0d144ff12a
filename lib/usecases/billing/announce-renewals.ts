import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import type { Account, Product, Subscription } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { totalOf } from '@/lib/domain/money/price';
import { ANNOUNCE_DAYS, isSameBill } from '@/lib/domain/payment/renewal';
import { addDays, dutchDay } from '@/lib/domain/validity/dates';
import { dateText } from '@/lib/views/date-text';
import { localText } from '@/lib/views/local-text';
import { moneyText } from '@/lib/views/money-text';
import { queueMail } from '../mail/queue-mail';
import { currentMandate } from './current-mandate';
import { billingMailTo } from './invoice-mails';
import { moveComingToEuro } from './move-to-euro';
import { vatNow } from './parties-of';

const bound = 500;

type Due = Subscription & { product: Product; account: Account };

/**
 * Mails, thirty days before a yearly date, what will be billed, how it is paid and how to stop. One mail per account, date
 * and amount: when the amount changes because one of them was stopped, it is told again. Safe to repeat.
 */
export async function announceRenewals(): Promise<void> {
  const at = now();
  await moveComingToEuro(at);
  const due = await db().subscription.findMany({
    where: { state: 'active', renewsAt: { gt: at, lte: addDays(at, ANNOUNCE_DAYS) } },
    include: { product: true, account: true },
    orderBy: { renewsAt: 'asc' },
    take: bound,
  });
  const told = new Set<string>();
  for (const first of due) {
    if (told.has(first.id)) continue;
    const bill = due.filter((other) => isSameBill(first, other));
    for (const { id } of bill) told.add(id);
    await transaction((tx) => announce(tx, first, bill));
  }
}

async function announce(tx: Tx, first: Due, bill: readonly Due[]): Promise<void> {
  const { account, currency, renewsAt } = first;
  const { locale } = account;
  const lines = bill.map(({ centsPerYear }) => ({ quantity: 1, centsPerYear }));
  const { totalCents } = totalOf(lines, vatNow(account).vatPercent);
  const { name, ...to } = await billingMailTo(tx, account, locale);
  const mandate = await currentMandate(tx, account, currency);
  await queueMail(tx, {
    ...to,
    template: 'renewal_announced',
    data: {
      name,
      accountNumber: account.number,
      date: dateText(renewsAt, locale),
      amount: moneyText(totalCents, currency, locale),
      subscriptions: bill
        .map(({ product, number }) => `${localText(product.name, locale)} (${number})`)
        .join('\n'),
      way: mandate ? 'mandate' : 'invoice',
    },
    dedupeKey: `renewal_announced:${account.id}:${currency}:${dutchDay(renewsAt)}:${totalCents}`,
  });
}
