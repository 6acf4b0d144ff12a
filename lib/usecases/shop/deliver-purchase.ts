import { now } from '@/lib/base/clock';
import { newId, newNumber } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { Invoice, Product, Purchase, PurchaseLine } from '@/lib/db/generated/client';
import { holdsMoney } from '@/lib/domain/payment/lifecycle';
import { PAY_WITHIN_DAYS } from '@/lib/domain/payment/renewal';
import { addDays, addYears } from '@/lib/domain/validity/dates';
import { moneyText } from '@/lib/views/money-text';
import { linesOfPurchase } from '../billing/invoice-lines';
import { mailInvoiceToPay, mailPaid } from '../billing/invoice-mails';
import { issueInvoice } from '../billing/issue-invoice';
import { queueMail } from '../mail/queue-mail';

/**
 * Gives what was bought, and bills it: a subscription per unit, the product active in the account (no customer meets "product not
 * activated" after buying), the cart closed, the invoice (paid: the receipt; else to be paid), and the mails. The unique keys of the database make a second delivery
 * impossible.
 */
export async function deliverPurchase(tx: Tx, purchaseId: string): Promise<void> {
  const purchase = await tx.purchase.findUniqueOrThrow({
    where: { id: purchaseId },
    include: { lines: { include: { product: true } }, account: true, user: true, payments: true },
  });
  const at = now();
  for (const line of purchase.lines) {
    await activate(tx, purchase.accountId, line.productId, at);
    for (let unit = 1; unit <= line.quantity; unit += 1) {
      await tx.subscription.create({
        data: {
          id: newId(),
          number: newNumber(8),
          accountId: purchase.accountId,
          productId: line.productId,
          purchaseId,
          unit,
          state: 'active',
          currency: purchase.currency,
          centsPerYear: line.centsPerYear,
          startedAt: at,
          renewsAt: addYears(at, 1),
        },
      });
    }
  }
  if (purchase.cartId) await tx.cart.update({ where: { id: purchase.cartId }, data: { closedAt: at } });
  const invoice = await billPurchase(tx, purchase, at);
  await mailBuyer(tx, purchase, invoice);
}

async function activate(tx: Tx, accountId: string, productId: string, at: Date): Promise<void> {
  const active = await tx.productActivation.findFirst({ where: { accountId, productId, withdrawnAt: null } });
  if (active) return;
  await tx.productActivation.create({
    data: { id: newId(), accountId, productId, activatedAt: at, reason: 'paid' },
  });
}

type Billed = Purchase & {
  lines: (PurchaseLine & { product: Product })[];
  payments: Parameters<typeof byMethod>[0];
};

function billPurchase(tx: Tx, purchase: Billed, at: Date): Promise<Invoice> {
  const { id, accountId, locale, currency, vatRule, vatPercent, purchaseOrderNumber, paidAt } = purchase;
  const paidBy = byMethod(purchase.payments);
  return issueInvoice(tx, {
    kind: 'sale',
    accountId,
    purchaseId: id,
    locale,
    currency,
    vatRule,
    vatPercent,
    purchaseOrderNumber,
    lines: linesOfPurchase(purchase.lines, at, locale),
    dueAt: paidAt ?? addDays(at, PAY_WITHIN_DAYS),
    paidAt,
    ...(paidAt && paidBy ? { paidBy } : {}),
  });
}

const byMethod = (payments: (Parameters<typeof holdsMoney>[0] & { method: Invoice['paidBy'] })[]) =>
  payments.find(holdsMoney)?.method;

interface Paid {
  id: string;
  number: string;
  locale: 'nl' | 'en';
  totalCents: number;
  currency: string;
  paidAt: Date | null;
  account: { number: string; billingEmail: string | null };
  user: { id: string; email: string; firstName: string; setUpAt: Date | null };
}

/** The receipt or the bill, also to the billing contact, and for a new customer the link to set up the account later (S0-1.2.0b). */
async function mailBuyer(
  tx: Tx,
  { id, number, locale, totalCents, currency, paidAt, account, user }: Paid,
  invoice: Invoice,
): Promise<void> {
  const to = { to: user.email, locale, userId: user.id };
  if (paidAt) {
    await queueMail(tx, {
      ...to,
      template: 'payment_received',
      data: {
        name: user.firstName,
        number,
        total: moneyText(totalCents, currency, locale),
        accountNumber: account.number,
        invoiceId: invoice.id,
      },
      dedupeKey: `payment_received:${id}`,
    });
  }
  if (!paidAt) await mailInvoiceToPay(tx, invoice);
  else if (account.billingEmail && account.billingEmail !== user.email) await mailPaid(tx, invoice);
  if (user.setUpAt) return;
  await queueMail(tx, {
    ...to,
    template: 'set_up_account',
    data: { name: user.firstName, number },
    dedupeKey: `set_up_account:${id}`,
  });
}
