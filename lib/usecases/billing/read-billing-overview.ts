import { db } from '@/lib/db/client';
import type { Account } from '@/lib/db/generated/client';
import { canChangeBilling, canSeeBilling } from '@/lib/domain/account/access';
import { type Actor, readsAccount } from '@/lib/domain/account/actor';
import { eInvoiceOf } from '@/lib/domain/account/billing-details';
import { totalOf } from '@/lib/domain/money/price';
import { isSameBill } from '@/lib/domain/payment/renewal';
import { Problem } from '@/lib/domain/problem';
import type { RenewalWay, YearlyDateView } from '@/lib/views/billing-view';
import { vatNow } from './parties-of';

/** How the account pays: the way of the yearly bill, the dates to come, who gets the bills. Throws `forbidden`. */
export async function readBillingOverview(actor: Actor) {
  if (!readsAccount(actor) || !canSeeBilling(actor, actor)) throw new Problem('forbidden');
  const account = await db().account.findUniqueOrThrow({ where: { id: actor.accountId } });
  const [way, dates] = await Promise.all([renewalWay(account), yearlyDates(account)]);
  return {
    accountNumber: account.number,
    organisation: account.name,
    mayChange: canChangeBilling(actor, actor),
    way,
    dates,
    vatChecked: account.vatChecked,
    details: detailsOf(account),
  };
}

async function renewalWay({ id: accountId, renewalBy }: Account): Promise<RenewalWay> {
  const mandate = await db().mandate.findFirst({ where: { accountId, revokedAt: null } });
  if (renewalBy !== 'mandate') return { kind: 'invoice' };
  if (!mandate || mandate.state === 'invalid') return { kind: 'mandate_lost' };
  const { method, hint } = mandate;
  if (method !== 'creditcard' && method !== 'paypal' && method !== 'directdebit')
    return { kind: 'mandate_lost' };
  return { kind: 'mandate', method, hint };
}

async function yearlyDates(account: Account): Promise<YearlyDateView[]> {
  const subscriptions = await db().subscription.findMany({
    where: { accountId: account.id, state: 'active' },
    include: { product: true },
    orderBy: { renewsAt: 'asc' },
    take: 200,
  });
  const firsts = subscriptions.filter(
    (one, index) => subscriptions.findIndex((other) => isSameBill(one, other)) === index,
  );
  const { vatPercent } = vatNow(account);
  return firsts.map((first) => {
    const bill = subscriptions.filter((other) => isSameBill(first, other));
    const { netCents, totalCents } = totalOf(
      bill.map(({ centsPerYear }) => ({ quantity: 1, centsPerYear })),
      vatPercent,
    );
    return {
      at: first.renewsAt,
      currency: first.currency,
      netCents,
      totalCents,
      subscriptions: bill.map(({ id, number, product }) => ({ id, number, name: product.name })),
    };
  });
}

function detailsOf(account: Account) {
  return {
    billingName: account.billingName ?? '',
    billingEmail: account.billingEmail ?? '',
    street: account.billingStreet ?? '',
    postcode: account.billingPostcode ?? '',
    city: account.billingCity ?? '',
    country: account.billingCountry,
    vatNumber: account.vatNumber ?? '',
    kvkNumber: account.kvkNumber ?? '',
    ...eInvoiceOf(account),
  };
}
