import { db } from '@/lib/db/client';
import { canChangeBilling, canSeeOrder } from '@/lib/domain/account/access';
import { type Actor, actorId, readsAccount } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { listOpenInvoices } from '../billing/list-invoices';
import { listOrders } from '../orders/list-orders';
import { listSubscriptions } from './list-subscriptions';

/** The first page after signing in: who and which account, what waits for the customer, what is there. */
export async function readDashboard(actor: Actor) {
  if (!readsAccount(actor)) throw new Problem('forbidden');
  // Who only pays sees no orders.
  const seesOrders = canSeeOrder(actor, actor);
  const [user, account, { rows: subscriptions }, { orders }, bills] = await Promise.all([
    db().user.findUniqueOrThrow({ where: { id: actorId(actor) ?? '' } }),
    db().account.findUniqueOrThrow({ where: { id: actor.accountId } }),
    listSubscriptions(actor),
    seesOrders ? listOrders(actor) : { orders: [] },
    canChangeBilling(actor, actor) ? listOpenInvoices(actor) : [],
  ]);
  return {
    firstName: user.firstName,
    accountName: account.name,
    accountNumber: account.number,
    subscriptions,
    seesOrders,
    orders: orders.slice(0, 5),
    waiting: orders.filter(({ next }) => next.actor === 'applicant'),
    // What is at the bank waits for nobody.
    bills: bills.filter(({ standing }) => standing !== 'paying'),
  };
}
