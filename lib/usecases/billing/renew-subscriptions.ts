import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import type { Account, Product, Subscription } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import {
  COLLECT_WITHIN_DAYS,
  isSameBill,
  nextYearlyDate,
  PAY_WITHIN_DAYS,
} from '@/lib/domain/payment/renewal';
import { addDays } from '@/lib/domain/validity/dates';
import { enqueue } from '@/lib/jobs/enqueue';
import { currentMandate } from './current-mandate';
import { lineOfSubscription } from './invoice-lines';
import { mailInvoiceToCollect, mailInvoiceToPay } from './invoice-mails';
import { issueInvoice } from './issue-invoice';
import { moveToEuro } from './move-to-euro';
import { vatNow } from './parties-of';

/** Accounts per round; the next round takes the rest. */
const bound = 200;

type Due = Subscription & { product: Product };

/**
 * Bills every subscription whose yearly date has come: one invoice per account and date, collected by the mandate or
 * sent to be paid. Safe twice and in two processes at once: the account is locked, and the yearly date moves on in the
 * same transaction as the bill is made.
 */
export async function renewSubscriptions(): Promise<void> {
  const due = await db().subscription.findMany({
    where: { state: 'active', renewsAt: { lte: now() } },
    select: { accountId: true },
    distinct: ['accountId'],
    take: bound,
  });
  for (const { accountId } of due) {
    while (await transaction((tx) => billNext(tx, accountId)));
  }
}

/** Makes the oldest bill that is due. False: there is none. */
async function billNext(tx: Tx, accountId: string): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${accountId}::uuid FOR UPDATE`;
  await moveToEuro(tx, accountId);
  const due = await tx.subscription.findMany({
    where: { accountId, state: 'active', renewsAt: { lte: now() } },
    include: { product: true },
    orderBy: [{ renewsAt: 'asc' }, { id: 'asc' }],
  });
  const [oldest] = due;
  if (!oldest) return false;
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  await bill(
    tx,
    account,
    due.filter((other) => isSameBill(oldest, other)),
    oldest.currency,
  );
  return true;
}

async function bill(tx: Tx, account: Account, due: readonly Due[], currency: Due['currency']): Promise<void> {
  for (const { id, startedAt, renewsAt } of due) {
    await tx.subscription.update({ where: { id }, data: { renewsAt: nextYearlyDate(startedAt, renewsAt) } });
  }
  const mandate = await currentMandate(tx, account, currency);
  const invoice = await issueInvoice(tx, {
    kind: 'renewal',
    accountId: account.id,
    locale: account.locale,
    currency,
    ...vatNow(account),
    lines: due.map((subscription) => lineOfSubscription(subscription, account.locale)),
    dueAt: addDays(now(), mandate ? COLLECT_WITHIN_DAYS : PAY_WITHIN_DAYS),
  });
  if (!mandate || invoice.paidAt) return mailInvoiceToPay(tx, invoice);
  await mailInvoiceToCollect(tx, invoice);
  await enqueue(tx, 'collect-invoice', { invoiceId: invoice.id }, { key: `collect-invoice:${invoice.id}` });
}
