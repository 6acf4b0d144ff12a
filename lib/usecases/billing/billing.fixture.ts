import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { UserRole } from '@/lib/db/generated/enums';
import type { Actor } from '@/lib/domain/account/actor';
import { customerCheckout } from '@/lib/domain/checkout/checkout';
import { addDays } from '@/lib/domain/validity/dates';
import { checkPayment } from '../shop/check-payment';
import { placePurchase } from '../shop/place-purchase';
import { atHostedPage, atTheTill, fullCart, newCustomer, orderOf } from '../shop/shop.fixture';

/** Somebody who bought and paid: the account with its owner signed in. */
export async function paidCustomer(changes: Record<string, unknown> = {}) {
  const { purchaseId, address } = await atHostedPage(newCustomer(changes));
  await atTheTill(address, 'paid');
  const { id: paymentId } = await db().payment.findFirstOrThrow({ where: { purchaseId } });
  await checkPayment(paymentId);
  const { accountId, userId } = await db().purchase.findUniqueOrThrow({ where: { id: purchaseId } });
  const subscription = await db().subscription.findFirstOrThrow({ where: { purchaseId } });
  const as = (role: UserRole): Actor => ({ kind: 'user', userId, accountId, role, sessionId: newId() });
  return { accountId, purchaseId, paymentId, subscriptionId: subscription.id, owner: as('owner'), as };
}

/** The yearly date of an account's subscriptions comes that many days from now; the first day moves along. */
export async function renewsIn(accountId: string, days: number): Promise<void> {
  const renewsAt = addDays(new Date(), days);
  const startedAt = new Date(renewsAt);
  startedAt.setUTCFullYear(startedAt.getUTCFullYear() - 1);
  await db().subscription.updateMany({ where: { accountId }, data: { renewsAt, startedAt } });
}

export const invoicesOf = (accountId: string) =>
  db().invoice.findMany({
    where: { accountId },
    include: { lines: true, payments: { orderBy: { createdAt: 'asc' } } },
    orderBy: [{ year: 'asc' }, { sequence: 'asc' }],
  });

/** The only yearly bill of an account. */
export async function renewalOf(accountId: string) {
  const [bill, ...more] = (await invoicesOf(accountId)).filter(({ kind }) => kind === 'renewal');
  if (!bill || more.length > 0) throw new Error(`there are ${more.length + (bill ? 1 : 0)} yearly bills`);
  return bill;
}

/** Templates of the mails to or about an account, in the order they were queued. */
export async function mailsOf(accountId: string): Promise<string[]> {
  const mails = await db().mail.findMany({
    where: { OR: [{ accountId }, { user: { accountId } }] },
    orderBy: { id: 'asc' },
  });
  return mails.map(({ template }) => template);
}

/** Sales let the account pay on invoice. */
export async function mayPayOnInvoice(accountId: string, limitCents: number): Promise<void> {
  await db().invoiceRight.create({
    data: {
      id: newId(),
      accountId,
      state: 'granted',
      limitCents,
      reason: 'municipality',
      decidedBy: newId(),
      decidedAt: new Date(),
      createdAt: new Date(),
    },
  });
}

/** What a signed-in customer fills in at the checkout. */
export const knownCustomer = (changes: Record<string, unknown> = {}) =>
  ({
    kind: 'known',
    answers: customerCheckout.parse({
      billingContact: 'me',
      country: 'NL',
      vatNumber: '',
      street: 'Dorpsstraat 1',
      postcode: '3511 AB',
      city: 'Utrecht',
      method: 'invoice',
      ...changes,
    }),
  }) as const;

/** Buys once more, on invoice. */
export async function buyOnInvoice(actor: Actor, quantity = 1, changes: Record<string, unknown> = {}) {
  const cartToken = await fullCart(quantity);
  return placePurchase(actor, await orderOf(cartToken, knownCustomer(changes)));
}
