import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { nobody } from '@/lib/domain/account/actor';
import { runJobsOf } from '../orders/orders.fixture';
import { placePurchase } from '../shop/place-purchase';
import { readPurchase } from '../shop/read-purchase';
import { receivePaymentWebhook } from '../shop/receive-payment-webhook';
import { fullCart, newCustomer, orderOf, purchaseOf } from '../shop/shop.fixture';
import { startPayment } from '../shop/start-payment';
import { buyOnInvoice, mailsOf, mayPayOnInvoice, paidCustomer, renewalOf, renewsIn } from './billing.fixture';
import { collectInvoice } from './collect-invoice';
import { payInvoice } from './pay-invoice';
import { readInvoice } from './read-invoice';
import { renewSubscriptions } from './renew-subscriptions';

/** What the worker does with the payments that somebody heard of; the other jobs stay in line. */
export const checkQueued = () => runJobsOf(['check-payment']);

/** Where the provider's webhooks arrive, with a worker behind it. Call before anything asks for the environment. */
export async function openDoor() {
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const id = new URLSearchParams(body).get('id') ?? '';
    await receivePaymentWebhook(id);
    await checkQueued();
    calls.push(id);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.APP_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { calls, close: () => new Promise((resolve) => server.close(resolve)) };
}

/** Something to be paid once: what begins to pay it, the page about it, and what is to be seen when it is paid. */
export interface Due {
  /** The button, or the job: gives the address of the hosted page where there is one. */
  begin(): Promise<string>;
  /** The page to which the buyer comes back, or which is loaded again. */
  page(): Promise<unknown>;
  /** What the provider's payments are about, once there may be one. */
  about(): Promise<string>;
  /** How often it was delivered or written off as paid, and how often that was mailed. */
  outcome(): Promise<{ done: number; mails: number }>;
}

const countOf = (mails: readonly string[], wanted: string) => mails.filter((mail) => mail === wanted).length;

/** A visitor at the checkout, all filled in. The button places the order too. */
async function firstPayment(): Promise<Due> {
  const cartToken = await fullCart();
  const customer = newCustomer();
  const order = await orderOf(cartToken, customer);
  const find = () => db().purchase.findFirstOrThrow({ where: { user: { email: customer.answers.email } } });
  return {
    begin: async () => startPayment(nobody, cartToken, await placePurchase(nobody, order)),
    page: async () => readPurchase(nobody, cartToken, (await find()).id),
    about: async () => (await find()).id,
    async outcome() {
      const { id, accountId } = await find();
      const { state, subscriptions, account } = await purchaseOf(id);
      const [done, activated] = [subscriptions.length, account.activations.length];
      if (done !== activated || (state === 'paid') !== done > 0) throw new Error('delivered by halves');
      return { done, mails: countOf(await mailsOf(accountId), 'payment_received') };
    },
  };
}

const outcomeOfInvoice = async (invoiceId: string) => {
  const { paidAt, accountId } = await db().invoice.findUniqueOrThrow({ where: { id: invoiceId } });
  return { done: paidAt ? 1 : 0, mails: countOf(await mailsOf(accountId), 'invoice_paid') };
};

/** A customer with an open invoice. */
async function invoicePayment(): Promise<Due> {
  const { owner, accountId } = await paidCustomer();
  await mayPayOnInvoice(accountId, 100_000);
  const purchaseId = await buyOnInvoice(owner);
  const { id } = await db().invoice.findFirstOrThrow({ where: { purchaseId } });
  return {
    begin: () => payInvoice(owner, { invoiceId: id, method: 'ideal', keep: false }),
    page: () => readInvoice(owner, id),
    about: async () => id,
    outcome: () => outcomeOfInvoice(id),
  };
}

/** A customer who left a mandate, with a yearly bill. The job collects. */
export async function yearlyPayment(method: 'creditcard' | 'ideal' = 'creditcard') {
  const { owner, accountId } = await paidCustomer({ method });
  await renewsIn(accountId, -1);
  await renewSubscriptions();
  const { id } = await renewalOf(accountId);
  const due: Due = {
    begin: async () => {
      await collectInvoice(id);
      return '';
    },
    page: () => readInvoice(owner, id),
    about: async () => id,
    outcome: () => outcomeOfInvoice(id),
  };
  return {
    ...due,
    invoiceId: id,
    payByHand: () => payInvoice(owner, { invoiceId: id, method: 'ideal', keep: false }),
  };
}

export const paidByHand = { 'a first payment': firstPayment, 'an invoice': invoicePayment } as const;

/** What the provider took from the customer and did not give back, in cents, and in how many payments. */
export async function takenFor(about: string): Promise<{ cents: number; payments: number }> {
  const { MOLLIE_BASE_URL, MOLLIE_API_KEY } = env();
  const answer = await fetch(`${MOLLIE_BASE_URL}/v2/payments?limit=250`, {
    headers: { authorization: `Bearer ${MOLLIE_API_KEY}` },
  });
  const list = (await answer.json()) as {
    _embedded: {
      payments: {
        status: string;
        amount: { value: string };
        amountRefunded?: { value: string };
        metadata: { about: string };
      }[];
    };
  };
  const paid = list._embedded.payments.filter(
    ({ metadata, status }) => metadata.about === about && status === 'paid',
  );
  const cents = paid.map(({ amount, amountRefunded }) =>
    Math.round((Number(amount.value) - Number(amountRefunded?.value ?? 0)) * 100),
  );
  return { cents: cents.reduce((sum, each) => sum + each, 0), payments: paid.length };
}
