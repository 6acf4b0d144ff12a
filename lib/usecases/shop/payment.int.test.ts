import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { nobody } from '@/lib/domain/account/actor';
import { problemOf } from '../links/links.fixture';
import { runJobs } from '../orders/orders.fixture';
import { sweep } from '../sweep/sweep';
import { checkPayment } from './check-payment';
import { placePurchase } from './place-purchase';
import { readPurchase } from './read-purchase';
import { receivePaymentWebhook } from './receive-payment-webhook';
import {
  atHostedPage,
  atTheTill,
  fullCart,
  newCustomer,
  openShop,
  orderOf,
  paymentsAtMollie,
  purchaseOf,
} from './shop.fixture';
import { payAgain, startPayment } from './start-payment';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(() => shop.turnMollie({ serverErrors: 0, resetAfterCreate: 0, paidAfterCancel: 0 }));

async function runningPayment(purchaseId: string) {
  const payment = (await purchaseOf(purchaseId)).payments.at(-1);
  if (!payment) throw new Error('there is no payment');
  return payment;
}

const settle = async (purchaseId: string) => checkPayment((await runningPayment(purchaseId)).id);
const jobsFor = (paymentId: string) =>
  db().$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker.jobs WHERE key = ${`check-payment:${paymentId}`}`;

describe('delivery', () => {
  it('S0-1.1.12 happens once, however often and from wherever the payment is checked', async () => {
    const { cartToken, purchaseId, address } = await atHostedPage();
    await atTheTill(address, 'paid');
    const { id } = await runningPayment(purchaseId);
    await Promise.all([
      checkPayment(id),
      checkPayment(id),
      readPurchase(nobody, cartToken, purchaseId),
      checkPayment(id),
    ]);
    const purchase = await purchaseOf(purchaseId);
    expect(purchase).toMatchObject({
      state: 'paid',
      payments: [{ state: 'paid' }],
      subscriptions: [{ state: 'active', centsPerYear: 24_500, unit: 1 }],
    });
    expect(purchase.account.activations).toHaveLength(1);
    const mails = purchase.user.mails.map(({ template }) => template).sort();
    expect(mails).toEqual(['payment_received', 'set_up_account']);
  });

  it('gives a subscription per unit and closes the cart', async () => {
    const cartToken = await fullCart(3);
    const purchaseId = await placePurchase(nobody, await orderOf(cartToken));
    await atTheTill(await startPayment(nobody, cartToken, purchaseId), 'paid');
    await settle(purchaseId);
    const { subscriptions } = await purchaseOf(purchaseId);
    expect(subscriptions.map(({ unit }) => unit).sort()).toEqual([1, 2, 3]);
    const cart = await db().cart.findFirstOrThrow({ where: { purchases: { some: { id: purchaseId } } } });
    expect(cart.closedAt).not.toBeNull();
  });

  it('waits for the provider to say "paid": another amount is no payment', async () => {
    const { purchaseId, address } = await atHostedPage();
    await atTheTill(address, 'paid');
    const { id } = await runningPayment(purchaseId);
    await db().payment.update({ where: { id }, data: { amountCents: 1 } });
    await checkPayment(id);
    expect(await purchaseOf(purchaseId)).toMatchObject({ state: 'open', subscriptions: [] });
    const items = await db().workItem.findMany({ where: { dedupeKey: `amount:${id}` } });
    expect(items).toHaveLength(1);
  });
});

describe('exactly one payment', () => {
  it('S0-1.1.12 a double click opens one payment at the provider', async () => {
    const cartToken = await fullCart();
    const purchaseId = await placePurchase(nobody, await orderOf(cartToken));
    const pay = () => payAgain(nobody, cartToken, purchaseId, 'ideal');
    const addresses = await Promise.all([pay(), pay(), startPayment(nobody, cartToken, purchaseId)]);
    expect(new Set(addresses).size).toBe(1);
    expect(await paymentsAtMollie(purchaseId)).toHaveLength(1);
  });

  it('an answer that got lost is asked for again, not made twice', async () => {
    const cartToken = await fullCart();
    const purchaseId = await placePurchase(nobody, await orderOf(cartToken));
    await shop.turnMollie({ resetAfterCreate: 5 });
    expect(await problemOf(startPayment(nobody, cartToken, purchaseId))).toBe('payment_unavailable');
    await shop.turnMollie({ resetAfterCreate: 0 });
    await startPayment(nobody, cartToken, purchaseId);
    expect(await paymentsAtMollie(purchaseId)).toHaveLength(1);
  });

  it('a provider that was down is asked again by the job', async () => {
    const cartToken = await fullCart();
    const purchaseId = await placePurchase(nobody, await orderOf(cartToken));
    await shop.turnMollie({ serverErrors: 50 });
    expect(await problemOf(startPayment(nobody, cartToken, purchaseId))).toBe('payment_unavailable');
    expect(await readPurchase(nobody, cartToken, purchaseId)).toMatchObject({
      state: 'open',
      providerSilent: true,
    });
    await shop.turnMollie({ serverErrors: 0 });
    await settle(purchaseId);
    const payment = await runningPayment(purchaseId);
    expect(payment).toMatchObject({ state: 'open', checkoutUrl: expect.stringContaining('/checkout/') });
  });

  it('an intent that nobody answered within the provider’s hour is over, and never opened later', async () => {
    const cartToken = await fullCart();
    const purchaseId = await placePurchase(nobody, await orderOf(cartToken));
    const { id } = await runningPayment(purchaseId);
    await db().payment.update({ where: { id }, data: { createdAt: new Date(Date.now() - 2 * 3_600_000) } });
    await checkPayment(id);
    await checkPayment(id);
    expect(await runningPayment(purchaseId)).toMatchObject({ state: 'expired', providerId: null });
    expect(await paymentsAtMollie(purchaseId)).toEqual([]);
  });
});

describe('the webhook', () => {
  it('twice is one job', async () => {
    const { purchaseId } = await atHostedPage();
    const { id, providerId } = await runningPayment(purchaseId);
    await receivePaymentWebhook(providerId ?? '');
    await receivePaymentWebhook(providerId ?? '');
    expect(await jobsFor(id)).toHaveLength(1);
  });

  it('forged does nothing: an unknown id is passed over, a known one is only looked up', async () => {
    const { purchaseId } = await atHostedPage();
    const before = await db().$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker.jobs`;
    for (const id of ['tr_unknown', '', '../customers', 'x'.repeat(5_000)]) await receivePaymentWebhook(id);
    expect(await db().$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker.jobs`).toHaveLength(before.length);
    await receivePaymentWebhook((await runningPayment(purchaseId)).providerId ?? '');
    await settle(purchaseId);
    expect(await purchaseOf(purchaseId)).toMatchObject({ state: 'open', subscriptions: [] });
  });
});

describe('a buyer who never comes back', () => {
  it('S0-1.1.7a is delivered by the webhook alone, before and without the way back', async () => {
    const { cartToken, purchaseId, address } = await atHostedPage();
    await atTheTill(address, 'paid');
    await receivePaymentWebhook((await runningPayment(purchaseId)).providerId ?? '');
    await runJobs();
    expect(await purchaseOf(purchaseId)).toMatchObject({ state: 'paid', subscriptions: [{ unit: 1 }] });
    expect(await readPurchase(nobody, cartToken, purchaseId)).toMatchObject({ state: 'paid' });
    expect((await purchaseOf(purchaseId)).subscriptions).toHaveLength(1);
  });

  it('S0-1.1.7a is found by the sweep when the webhook is lost too', async () => {
    const { purchaseId, address } = await atHostedPage();
    await atTheTill(address, 'paid');
    const { id } = await runningPayment(purchaseId);
    await db().payment.update({ where: { id }, data: { createdAt: new Date(Date.now() - 180_000) } });
    await sweep();
    await runJobs();
    expect(await purchaseOf(purchaseId)).toMatchObject({ state: 'paid', subscriptions: [{ unit: 1 }] });
  });
});

describe('trying again', () => {
  it.each(['canceled', 'failed', 'expired'] as const)(
    'is possible after %s, in another way',
    async (outcome) => {
      const { cartToken, purchaseId, address } = await atHostedPage();
      await atTheTill(address, outcome);
      expect(await readPurchase(nobody, cartToken, purchaseId)).toMatchObject({
        state: 'open',
        mayPay: true,
        lastPayment: { state: outcome },
      });
      const second = await payAgain(nobody, cartToken, purchaseId, 'paypal');
      expect(second).not.toBe(address);
      await atTheTill(second, 'paid');
      await settle(purchaseId);
      expect(await purchaseOf(purchaseId)).toMatchObject({
        state: 'paid',
        payments: [{ state: outcome }, { state: 'paid', method: 'paypal' }],
      });
    },
  );

  it('in another way while the first still runs ends the first', async () => {
    const { cartToken, purchaseId, address } = await atHostedPage(newCustomer({ method: 'paypal' }));
    const second = await payAgain(nobody, cartToken, purchaseId, 'creditcard');
    const running = (await purchaseOf(purchaseId)).payments.filter(({ state }) => state === 'open');
    expect(running).toHaveLength(1);
    const open = (await paymentsAtMollie(purchaseId)).filter(({ status }) => status === 'open');
    expect(open).toHaveLength(1);
    expect(running[0]?.checkoutUrl).toBe(second);
    expect(address).toContain('/checkout/');
  });

  it('is not possible once paid', async () => {
    const { cartToken, purchaseId, address } = await atHostedPage();
    await atTheTill(address, 'paid');
    await settle(purchaseId);
    expect(await problemOf(payAgain(nobody, cartToken, purchaseId, 'ideal'))).toBe('payment_already_paid');
  });
});

describe('paid after all', () => {
  it('a payment that turns to paid after it was cancelled is delivered', async () => {
    await shop.turnMollie({ paidAfterCancel: 1 });
    const { purchaseId, address } = await atHostedPage();
    const { id } = await runningPayment(purchaseId);
    await db().payment.update({ where: { id }, data: { state: 'canceled', settledAt: new Date() } });
    await atTheTill(address, 'canceled');
    await expect
      .poll(async () => {
        await checkPayment(id);
        return (await purchaseOf(purchaseId)).state;
      })
      .toBe('paid');
    expect((await purchaseOf(purchaseId)).subscriptions).toHaveLength(1);
  });

  it('two paid tries deliver once and ask staff to refund', async () => {
    const { cartToken, purchaseId, address } = await atHostedPage();
    const { id } = await runningPayment(purchaseId);
    await db().payment.update({ where: { id }, data: { state: 'canceled', settledAt: new Date() } });
    const second = await payAgain(nobody, cartToken, purchaseId, 'ideal');
    await atTheTill(second, 'paid');
    await atTheTill(address, 'paid');
    for (const payment of (await purchaseOf(purchaseId)).payments) await checkPayment(payment.id);
    const purchase = await purchaseOf(purchaseId);
    expect(purchase.state).toBe('refund_due');
    expect(purchase.subscriptions).toHaveLength(1);
    expect(await db().workItem.count({ where: { dedupeKey: `refund:${purchaseId}` } })).toBe(1);
  });

  it('a replaced purchase that is paid takes the place of the one that replaced it', async () => {
    const { cartToken, purchaseId, address } = await atHostedPage();
    const laterId = await placePurchase(nobody, await orderOf(cartToken, newCustomer()));
    await db().payment.updateMany({ where: { purchaseId }, data: { state: 'open' } });
    await fetchPaid(address, purchaseId);
    expect(await purchaseOf(purchaseId)).toMatchObject({ state: 'paid', subscriptions: [{ unit: 1 }] });
    expect(await purchaseOf(laterId)).toMatchObject({ state: 'canceled', subscriptions: [] });
  });

  it('one cart that was paid through two purchases is delivered once', async () => {
    const { cartToken, purchaseId, address } = await atHostedPage();
    const laterId = await placePurchase(nobody, await orderOf(cartToken, newCustomer()));
    await atTheTill(await startPayment(nobody, cartToken, laterId), 'paid');
    await settle(laterId);
    await fetchPaid(address, purchaseId);
    expect(await purchaseOf(laterId)).toMatchObject({ state: 'paid', subscriptions: [{ unit: 1 }] });
    expect(await purchaseOf(purchaseId)).toMatchObject({ state: 'refund_due', subscriptions: [] });
  });
});

/** The buyer had the first hosted page still open in another tab, and pays there. */
async function fetchPaid(address: string, purchaseId: string) {
  const { id } = await runningPayment(purchaseId);
  await atTheTill(address, 'paid');
  await checkPayment(id);
}
