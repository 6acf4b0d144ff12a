import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { problemOf } from '../links/links.fixture';
import { checkPayment } from '../shop/check-payment';
import { receivePaymentWebhook } from '../shop/receive-payment-webhook';
import { atTheTill, openShop, paymentsAtMollie } from '../shop/shop.fixture';
import { sweep } from '../sweep/sweep';
import { billingRound } from './billing-round';
import { checkQueued, type Due, openDoor, paidByHand, takenFor, yearlyPayment } from './exactly-once.fixture';

let door: Awaited<ReturnType<typeof openDoor>>;
let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  door = await openDoor();
  shop = await openShop();
});
afterAll(async () => {
  await shop.close();
  await door.close();
});

const quiet = {
  webhookMoment: 'never',
  webhookDelaySeconds: 0,
  webhookTwice: false,
  forgedWebhooks: 0,
  paidAfterCancel: 0,
  serverErrors: 0,
  resetAfterCreate: 0,
  recurringOutcome: 'paid',
  directDebitSeconds: 0,
};
beforeEach(() => shop.turnMollie(quiet));

const price = 29_645;

async function expectPaidOnce(due: Due): Promise<void> {
  expect(await takenFor(await due.about())).toEqual({ cents: price, payments: 1 });
  expect(await due.outcome()).toEqual({ done: 1, mails: 1 });
}

async function expectUnpaid(due: Due): Promise<void> {
  expect(await takenFor(await due.about())).toEqual({ cents: 0, payments: 0 });
  expect(await due.outcome()).toEqual({ done: 0, mails: 0 });
}

/** From here on webhooks arrive as told, and only those of what is paid now are counted. */
async function listen(knobs: Record<string, unknown>): Promise<void> {
  door.calls.length = 0;
  await shop.turnMollie({ webhookMoment: 'after', ...knobs });
}

const heard = (times: number) => expect.poll(() => door.calls.length, { timeout: 10_000 }).toBe(times);

const paymentOf = async (due: Due) => {
  const about = await due.about();
  return db().payment.findFirstOrThrow({ where: { OR: [{ purchaseId: about }, { invoiceId: about }] } });
};

describe.each(Object.entries(paidByHand))('S0-1.1.12 M14 %s is paid exactly once', (_, start) => {
  it('at a double click', async () => {
    const due = await start();
    const addresses = await Promise.all([due.begin(), due.begin(), due.begin()]);
    expect(new Set(addresses).size).toBe(1);
    expect(await paymentsAtMollie(await due.about())).toHaveLength(1);
    await atTheTill(addresses[0] ?? '', 'paid');
    await due.page();
    await expectPaidOnce(due);
  });

  it('when the page is loaded again and again, before and after', async () => {
    const due = await start();
    const address = await due.begin();
    await Promise.all([due.page(), due.page()]);
    await expectUnpaid(due);
    await atTheTill(address, 'paid');
    await Promise.all([due.page(), due.page(), due.page()]);
    await due.page();
    await expectPaidOnce(due);
  });

  it('from two tabs', async () => {
    const due = await start();
    const [one, other] = [await due.begin(), await due.begin()];
    expect(other).toBe(one);
    await atTheTill(one, 'paid');
    await expect(atTheTill(other, 'paid')).rejects.toThrow('409');
    await due.page();
    // The button in the tab that was left behind.
    expect(await problemOf(due.begin())).toMatch(/^(payment_already_paid|cart_empty|conflict)$/);
    await expectPaidOnce(due);
  });

  it('with the tab closed: the webhook alone is enough', async () => {
    const due = await start();
    const address = await due.begin();
    await listen({});
    await atTheTill(address, 'paid');
    await heard(1);
    await expectPaidOnce(due);
  });

  it('with the way back and the webhook lost: the sweep finds it', async () => {
    const due = await start();
    await atTheTill(await due.begin(), 'paid');
    const { id } = await paymentOf(due);
    await db().payment.update({ where: { id }, data: { createdAt: new Date(Date.now() - 180_000) } });
    await sweep();
    await checkQueued();
    await expectPaidOnce(due);
  });

  it('when the webhook comes before the buyer does', async () => {
    const due = await start();
    const address = await due.begin();
    await listen({ webhookMoment: 'before' });
    await atTheTill(address, 'paid');
    expect(door.calls).toHaveLength(1);
    await expectPaidOnce(due);
    await due.page();
    await expectPaidOnce(due);
  });

  it('when the webhook comes twice', async () => {
    const due = await start();
    const address = await due.begin();
    await listen({ webhookTwice: true });
    await atTheTill(address, 'paid');
    await due.page();
    await heard(2);
    await expectPaidOnce(due);
  });

  it('when it is paid after it was cancelled', async () => {
    const due = await start();
    const address = await due.begin();
    await listen({ webhookMoment: 'before', paidAfterCancel: 1, webhookDelaySeconds: 1 });
    await atTheTill(address, 'canceled');
    await heard(2);
    await expectPaidOnce(due);
  });

  it('whatever forged webhooks say', async () => {
    const due = await start();
    const address = await due.begin();
    const { providerId } = await paymentOf(due);
    for (const id of [providerId ?? '', 'tr_unknown', '']) await receivePaymentWebhook(id);
    await checkQueued();
    await expectUnpaid(due);
    await listen({ forgedWebhooks: 1 });
    await atTheTill(address, 'paid');
    await heard(2);
    expect(new Set(door.calls).size).toBe(2);
    await expectPaidOnce(due);
  });

  it('with the provider down when it begins and when it is paid', async () => {
    const due = await start();
    await shop.turnMollie({ serverErrors: 1_000 });
    expect(await problemOf(due.begin())).toBe('payment_unavailable');
    await due.page();
    await shop.turnMollie({ serverErrors: 0 });
    await expectUnpaid(due);
    const address = await due.begin();
    await atTheTill(address, 'paid');
    await shop.turnMollie({ serverErrors: 1_000 });
    await due.page();
    expect(await due.outcome()).toEqual({ done: 0, mails: 0 });
    await shop.turnMollie({ serverErrors: 0 });
    await due.page();
    await expectPaidOnce(due);
  });

  it('when the provider’s answer is lost', async () => {
    const due = await start();
    await shop.turnMollie({ resetAfterCreate: 5 });
    expect(await problemOf(due.begin())).toBe('payment_unavailable');
    await shop.turnMollie({ resetAfterCreate: 0 });
    await atTheTill(await due.begin(), 'paid');
    await due.page();
    expect(await paymentsAtMollie(await due.about())).toHaveLength(1);
    await expectPaidOnce(due);
  });
});

describe('S0-1.1.12 M14 a yearly payment by mandate is collected exactly once', () => {
  it('by workers at the same time, the hourly round and a job that runs again', async () => {
    const due = await yearlyPayment();
    await Promise.all([due.begin(), due.begin(), billingRound()]);
    await checkQueued();
    await due.begin();
    await due.page();
    await expectPaidOnce(due);
  });

  it('while the customer opens it in a tab to pay by hand', async () => {
    const due = await yearlyPayment('ideal');
    await listen({ directDebitSeconds: 1 });
    await due.begin();
    expect(await problemOf(due.payByHand())).toBe('payment_under_way');
    await heard(1);
    expect(await problemOf(due.payByHand())).toBe('payment_already_paid');
    await expectPaidOnce(due);
  });

  it('when the webhook is faster than the answer, comes twice, and a forged one with it', async () => {
    const due = await yearlyPayment();
    await listen({ webhookTwice: true, forgedWebhooks: 1 });
    await due.begin();
    await heard(3);
    await expectPaidOnce(due);
  });

  it('when it is paid after all, though it was called failed', async () => {
    const due = await yearlyPayment();
    await due.begin();
    const { id } = await paymentOf(due);
    await db().payment.update({ where: { id }, data: { state: 'failed' } });
    await db().invoice.update({ where: { id: due.invoiceId }, data: { paidAt: null, paidBy: null } });
    await Promise.all([checkPayment(id), checkPayment(id)]);
    expect(await takenFor(due.invoiceId)).toEqual({ cents: price, payments: 1 });
    expect((await due.outcome()).done).toBe(1);
  });

  it('with the provider down, and with its answer lost', async () => {
    const due = await yearlyPayment();
    await shop.turnMollie({ serverErrors: 1_000 });
    expect(await problemOf(due.begin())).toBe('payment_unavailable');
    await shop.turnMollie({ serverErrors: 0, resetAfterCreate: 3 });
    expect(await problemOf(due.begin())).toBe('payment_unavailable');
    await shop.turnMollie({ resetAfterCreate: 0 });
    await due.begin();
    expect(await paymentsAtMollie(due.invoiceId)).toHaveLength(1);
    await expectPaidOnce(due);
  });
});
