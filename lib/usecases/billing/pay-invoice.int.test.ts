import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { nobody } from '@/lib/domain/account/actor';
import { problemOf } from '../links/links.fixture';
import { runJobs } from '../orders/orders.fixture';
import { checkPayment } from '../shop/check-payment';
import { receivePaymentWebhook } from '../shop/receive-payment-webhook';
import { atHostedPage, atTheTill, openShop, paymentsAtMollie, purchaseOf } from '../shop/shop.fixture';
import { payAgain } from '../shop/start-payment';
import { staff } from '../staff/staff.fixture';
import { buyOnInvoice, invoicesOf, mailsOf, mayPayOnInvoice, paidCustomer } from './billing.fixture';
import { payInvoice } from './pay-invoice';
import { recordTransfer } from './record-transfer';
import { refundPayment } from './refund-payment';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(() => shop.turnMollie({ serverErrors: 0, paidAfterCancel: 0, refundsFail: false }));

/** A customer with an open invoice of a purchase on invoice. */
async function owing() {
  const customer = await paidCustomer();
  await mayPayOnInvoice(customer.accountId, 100_000);
  const purchaseId = await buyOnInvoice(customer.owner);
  const invoice = await db().invoice.findFirstOrThrow({ where: { purchaseId } });
  return { ...customer, onInvoiceId: purchaseId, invoiceId: invoice.id };
}

const pay = (
  customer: Awaited<ReturnType<typeof owing>>,
  method: 'ideal' | 'creditcard' = 'ideal',
  keep = false,
) => payInvoice(customer.owner, { invoiceId: customer.invoiceId, method, keep });
const invoiceOf = (id: string) =>
  db().invoice.findUniqueOrThrow({ where: { id }, include: { payments: { orderBy: { createdAt: 'asc' } } } });
const checkAll = async (invoiceId: string) => {
  for (const { id } of (await invoiceOf(invoiceId)).payments) await checkPayment(id);
};

describe('an open invoice', () => {
  it('S0-1.1.12 is paid once: double click, second tab, webhook twice, page reloaded', async () => {
    const customer = await owing();
    const addresses = await Promise.all([pay(customer), pay(customer), pay(customer)]);
    expect(new Set(addresses).size).toBe(1);
    await atTheTill(addresses[0] ?? '', 'paid');
    const [{ providerId } = { providerId: '' }] = (await invoiceOf(customer.invoiceId)).payments;
    await receivePaymentWebhook(providerId ?? '');
    await receivePaymentWebhook(providerId ?? '');
    await runJobs();
    await Promise.all([checkAll(customer.invoiceId), checkAll(customer.invoiceId)]);
    expect(await invoiceOf(customer.invoiceId)).toMatchObject({
      paidBy: 'ideal',
      payments: [{ state: 'paid' }],
    });
    expect(await paymentsAtMollie(customer.invoiceId)).toHaveLength(1);
    expect((await mailsOf(customer.accountId)).filter((mail) => mail === 'invoice_paid')).toHaveLength(1);
    expect(await purchaseOf(customer.onInvoiceId)).toMatchObject({
      state: 'paid',
      subscriptions: [{ unit: 1 }],
    });
    expect(await problemOf(pay(customer))).toBe('payment_already_paid');
  });

  it('stays open when paying is cancelled, and can be paid in another way that collects the next years too', async () => {
    const customer = await owing();
    await atTheTill(await pay(customer), 'canceled');
    await checkAll(customer.invoiceId);
    expect(await invoiceOf(customer.invoiceId)).toMatchObject({
      paidAt: null,
      payments: [{ state: 'canceled' }],
    });
    await atTheTill(await pay(customer, 'creditcard', true), 'paid');
    await checkAll(customer.invoiceId);
    expect(await invoiceOf(customer.invoiceId)).toMatchObject({ paidBy: 'creditcard' });
    const [first, second] = await db().mandate.findMany({
      where: { accountId: customer.accountId },
      orderBy: { createdAt: 'asc' },
    });
    expect(first?.revokedAt).not.toBeNull();
    expect(second).toMatchObject({ method: 'creditcard', state: 'valid', revokedAt: null });
  });

  it('another way while the first still runs ends the first', async () => {
    const customer = await owing();
    await pay(customer, 'creditcard');
    await pay(customer, 'ideal');
    const running = (await invoiceOf(customer.invoiceId)).payments.filter(({ state }) => state === 'open');
    expect(running).toHaveLength(1);
  });

  it('waits when the provider is down, and is paid when it is back', async () => {
    const customer = await owing();
    await shop.turnMollie({ serverErrors: 50 });
    expect(await problemOf(pay(customer))).toBe('payment_unavailable');
    await shop.turnMollie({ serverErrors: 0 });
    await atTheTill(await pay(customer), 'paid');
    await checkAll(customer.invoiceId);
    expect(await invoiceOf(customer.invoiceId)).toMatchObject({ payments: [{ state: 'paid' }] });
  });

  it('that is told another amount is not paid, and staff look at it', async () => {
    const customer = await owing();
    await atTheTill(await pay(customer), 'paid');
    await db().payment.updateMany({ where: { invoiceId: customer.invoiceId }, data: { amountCents: 1 } });
    await checkAll(customer.invoiceId);
    expect(await invoiceOf(customer.invoiceId)).toMatchObject({ paidAt: null });
    expect(
      await db().workItem.count({ where: { accountId: customer.accountId, kind: 'payment_unclear' } }),
    ).toBe(1);
  });

  it('S0-ACT-02 is not to be paid by another account, a reader or nobody', async () => {
    const customer = await owing();
    const other = await paidCustomer();
    const wanted = { invoiceId: customer.invoiceId, method: 'ideal', keep: false } as const;
    expect(await problemOf(payInvoice(other.owner, wanted))).toBe('not_found');
    expect(await problemOf(payInvoice(nobody, wanted))).toBe('not_found');
    for (const role of ['auditor', 'requester'] as const) {
      expect(await problemOf(payInvoice(customer.as(role), wanted))).toBe('forbidden');
    }
  });
});

describe('a bank transfer', () => {
  const transfer = { receivedAt: new Date('2026-02-01'), reference: 'Afschrift 12' };

  it('is recorded by sales, stops a running payment, and what is paid after all goes back', async () => {
    const customer = await owing();
    const address = await pay(customer, 'creditcard');
    const sales = await staff('sales');
    await recordTransfer(sales, { invoiceId: customer.invoiceId, ...transfer });
    expect(await invoiceOf(customer.invoiceId)).toMatchObject({
      paidBy: 'invoice',
      paidAt: transfer.receivedAt,
    });
    expect(await purchaseOf(customer.onInvoiceId)).toMatchObject({ state: 'paid' });
    expect(await problemOf(recordTransfer(sales, { invoiceId: customer.invoiceId, ...transfer }))).toBe(
      'payment_already_paid',
    );
    await atTheTill(address, 'paid');
    await checkAll(customer.invoiceId);
    await runJobs();
    const [payment] = (await invoiceOf(customer.invoiceId)).payments;
    expect(payment).toMatchObject({ state: 'paid', refundedCents: 29_645 });
    expect(await mailsOf(customer.accountId)).toContain('refund_sent');
  });

  it('S0-ACT-05 is recorded by sales alone, with a reference, not for tomorrow', async () => {
    const customer = await owing();
    const wanted = { invoiceId: customer.invoiceId, ...transfer };
    for (const actor of [customer.owner, nobody, await staff('validation')]) {
      expect(await problemOf(recordTransfer(actor, wanted))).toBe('forbidden');
    }
    const sales = await staff('sales');
    expect(await problemOf(recordTransfer(sales, { ...wanted, reference: ' ' }))).toBe('invalid_input');
    const tomorrow = new Date(Date.now() + 86_400_000);
    expect(await problemOf(recordTransfer(sales, { ...wanted, receivedAt: tomorrow }))).toBe('invalid_input');
  });
});

describe('money that is too much', () => {
  async function paidTwice() {
    const { cartToken, purchaseId, address } = await atHostedPage();
    const first = (await purchaseOf(purchaseId)).payments[0]?.id ?? '';
    await db().payment.update({ where: { id: first }, data: { state: 'canceled', settledAt: new Date() } });
    const second = await payAgain(nobody, cartToken, purchaseId, 'ideal');
    await atTheTill(second, 'paid');
    await atTheTill(address, 'paid');
    for (const { id } of (await purchaseOf(purchaseId)).payments) await checkPayment(id);
    return purchaseId;
  }

  it('M14 paid after cancel goes back by itself, once; the purchase is paid once', async () => {
    const purchaseId = await paidTwice();
    expect(await purchaseOf(purchaseId)).toMatchObject({ state: 'refund_due' });
    await runJobs();
    const { state, payments, accountId, user } = await purchaseOf(purchaseId);
    expect(state).toBe('paid');
    expect(payments.map(({ refundedCents }) => refundedCents).sort((a, b) => a - b)).toEqual([0, 29_645]);
    const returned = payments.find(({ refundedCents }) => refundedCents > 0);
    const again = { paymentId: returned?.id ?? '', cents: 29_645, reference: `excess:${returned?.id}` };
    await Promise.all([refundPayment(again), refundPayment(again)]);
    expect((await mailsOf(accountId)).filter((mail) => mail === 'refund_sent')).toHaveLength(1);
    expect(user.mails.filter(({ template }) => template === 'payment_received')).toHaveLength(1);
    expect(await db().workItem.count({ where: { dedupeKey: `refund:${purchaseId}` } })).toBe(1);
  });

  it('that cannot go back becomes work for sales', async () => {
    await shop.turnMollie({ refundsFail: true });
    const purchaseId = await paidTwice();
    await runJobs();
    const { state, accountId } = await purchaseOf(purchaseId);
    expect(state).toBe('refund_due');
    const work = await db().workItem.findMany({
      where: { accountId, dedupeKey: { startsWith: 'refund_failed:' } },
    });
    expect(work).toMatchObject([{ params: { about: 'refund_failed' } }]);
  });
});

describe('a purchase whose payment the bank takes back', () => {
  it('C-33 is owed again as on an invoice, and stays delivered', async () => {
    const { accountId, purchaseId, paymentId } = await paidCustomer({ method: 'creditcard' });
    const { providerId } = await db().payment.findUniqueOrThrow({ where: { id: paymentId } });
    await fetch(`${process.env.MOLLIE_BASE_URL}/desk/payments/${providerId}/chargeback`, { method: 'POST' });
    await checkPayment(paymentId);
    await checkPayment(paymentId);
    expect(await purchaseOf(purchaseId)).toMatchObject({
      state: 'invoiced',
      subscriptions: [{ state: 'active' }],
    });
    expect(await invoicesOf(accountId)).toMatchObject([{ kind: 'sale', paidAt: null }]);
    await runJobs();
    expect(await mailsOf(accountId)).toContain('collection_failed');
  });
});
