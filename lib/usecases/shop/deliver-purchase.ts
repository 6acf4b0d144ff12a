import { now } from '@/lib/base/clock';
import { newId, newNumber } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { addYears } from '@/lib/domain/validity/dates';
import { moneyText } from '@/lib/views/money-text';
import { queueMail } from '../mail/queue-mail';

/**
 * Gives what was paid for: a subscription per unit, the product active in the account (no customer meets "product not
 * activated" after paying), the cart closed, and the mails. The unique keys of the database make a second delivery
 * impossible.
 */
export async function deliverPurchase(tx: Tx, purchaseId: string): Promise<void> {
  const purchase = await tx.purchase.findUniqueOrThrow({
    where: { id: purchaseId },
    include: { lines: true, account: true, user: true },
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
  await mailBuyer(tx, purchase);
}

async function activate(tx: Tx, accountId: string, productId: string, at: Date): Promise<void> {
  const active = await tx.productActivation.findFirst({ where: { accountId, productId, withdrawnAt: null } });
  if (active) return;
  await tx.productActivation.create({
    data: { id: newId(), accountId, productId, activatedAt: at, reason: 'paid' },
  });
}

interface Paid {
  id: string;
  number: string;
  locale: 'nl' | 'en';
  totalCents: number;
  currency: string;
  account: { number: string };
  user: { id: string; email: string; firstName: string; setUpAt: Date | null };
}

/** The receipt, and for a new customer the link to set up the account later (S0-1.2.0b). */
async function mailBuyer(
  tx: Tx,
  { id, number, locale, totalCents, currency, account, user }: Paid,
): Promise<void> {
  const to = { to: user.email, locale, userId: user.id };
  await queueMail(tx, {
    ...to,
    template: 'payment_received',
    data: {
      name: user.firstName,
      number,
      total: moneyText(totalCents, currency, locale),
      accountNumber: account.number,
    },
    dedupeKey: `payment_received:${id}`,
  });
  if (user.setUpAt) return;
  await queueMail(tx, {
    ...to,
    template: 'set_up_account',
    data: { name: user.firstName, number },
    dedupeKey: `set_up_account:${id}`,
  });
}
