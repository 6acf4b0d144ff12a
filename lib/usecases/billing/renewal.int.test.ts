import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId, newNumber } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { addYears, dateOf } from '@/lib/domain/validity/dates';
import { checkPayment } from '../shop/check-payment';
import { openShop, paymentsAtMollie } from '../shop/shop.fixture';
import { announceRenewals } from './announce-renewals';
import { invoicesOf, mailsOf, paidCustomer, renewalOf, renewsIn } from './billing.fixture';
import { chaseInvoice, chaseInvoices } from './chase-invoice';
import { collectInvoice } from './collect-invoice';
import { renewSubscriptions } from './renew-subscriptions';
import { revokeMandate } from './revoke-mandate';
import { withdrawMandate } from './withdraw-mandate';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(() =>
  shop.turnMollie({ recurringOutcome: 'paid', directDebitSeconds: 0, serverErrors: 0, resetAfterCreate: 0 }),
);

const mandateOf = (accountId: string) =>
  db().mandate.findFirstOrThrow({ where: { accountId, revokedAt: null } });

/** A customer whose yearly date has come and whose bill was made. */
async function billed(changes: Record<string, unknown> = {}) {
  const customer = await paidCustomer(changes);
  await renewsIn(customer.accountId, -1);
  await renewSubscriptions();
  return { ...customer, bill: await renewalOf(customer.accountId) };
}

describe('the mandate', () => {
  it.each([
    ['ideal', 'directdebit', '4300'],
    ['creditcard', 'creditcard', '0005'],
    ['paypal', 'paypal', '4300'],
  ])('M08 M09 S0-1.1.9d paying by %s leaves one of %s', async (method, mandate, hint) => {
    const { accountId } = await paidCustomer({ method });
    expect(await mandateOf(accountId)).toMatchObject({ method: mandate, hint, state: 'valid' });
    const account = await db().account.findUniqueOrThrow({ where: { id: accountId } });
    expect(account).toMatchObject({
      renewalBy: 'mandate',
      paymentCustomerId: expect.stringMatching(/^cst_/),
    });
  });

  it('is kept once, however often the payment is checked', async () => {
    const { accountId, paymentId } = await paidCustomer();
    await Promise.all([checkPayment(paymentId), checkPayment(paymentId)]);
    expect(await db().mandate.count({ where: { accountId } })).toBe(1);
  });

  it('withdrawn collects nothing: the next bill comes as an invoice', async () => {
    const { accountId, owner, as } = await paidCustomer();
    const { id } = await mandateOf(accountId);
    await expect(withdrawMandate(as('auditor'))).rejects.toMatchObject({ code: 'forbidden' });
    await withdrawMandate(owner);
    await revokeMandate(id);
    await renewsIn(accountId, -1);
    await renewSubscriptions();
    const bill = await renewalOf(accountId);
    await collectInvoice(bill.id);
    expect(await renewalOf(accountId)).toMatchObject({ paidAt: null, payments: [] });
    expect(await mailsOf(accountId)).toContain('invoice_sent');
  });
});

describe('the announcement', () => {
  it('S0-1.1.9f is mailed thirty days before, once, with amount, date and how to stop', async () => {
    const { accountId } = await paidCustomer();
    await renewsIn(accountId, 31);
    await announceRenewals();
    expect(await mailsOf(accountId)).not.toContain('renewal_announced');
    await renewsIn(accountId, 29);
    await announceRenewals();
    await announceRenewals();
    const mails = await db().mail.findMany({ where: { accountId, template: 'renewal_announced' } });
    expect(mails).toMatchObject([{ data: { amount: expect.stringContaining('296,45'), way: 'mandate' } }]);
  });
});

describe('the yearly bill', () => {
  it('S0-DOC-06 S0-1.1.9d is made once and the yearly date moves on, with two workers at once', async () => {
    const customer = await paidCustomer();
    await renewsIn(customer.accountId, -1);
    const before = await db().subscription.findUniqueOrThrow({ where: { id: customer.subscriptionId } });
    await Promise.all([renewSubscriptions(), renewSubscriptions(), renewSubscriptions()]);
    await renewSubscriptions();
    const bill = await renewalOf(customer.accountId);
    expect(bill).toMatchObject({
      netCents: 24_500,
      vatCents: 5_145,
      totalCents: 29_645,
      vatRule: 'domestic',
    });
    expect(bill.lines).toMatchObject([
      { subscriptionId: customer.subscriptionId, periodStart: before.renewsAt },
    ]);
    const after = await db().subscription.findUniqueOrThrow({ where: { id: customer.subscriptionId } });
    expect(dateOf(after.renewsAt)).toBe(dateOf(addYears(before.renewsAt, 1)));
  });

  it('is one for all subscriptions of an account that renew on the same day', async () => {
    const customer = await paidCustomer();
    const first = await db().subscription.findUniqueOrThrow({ where: { id: customer.subscriptionId } });
    const second = {
      ...first,
      id: newId(),
      number: newNumber(9),
      unit: 2,
      centsPerYear: 10_000,
    };
    await db().subscription.create({ data: second });
    await renewsIn(customer.accountId, -1);
    await renewSubscriptions();
    expect(await renewalOf(customer.accountId)).toMatchObject({ netCents: 34_500, lines: [{}, {}] });
  });

  it('goes by the account’s present data: who moved to Belgium without a VAT number is a consumer there', async () => {
    const { accountId } = await paidCustomer();
    await db().account.update({ where: { id: accountId }, data: { billingCountry: 'BE' } });
    await renewsIn(accountId, -1);
    await renewSubscriptions();
    expect(await renewalOf(accountId)).toMatchObject({ vatRule: 'eu_consumer', buyer: { country: 'BE' } });
  });

  it('makes up for two years of standing still with two bills', async () => {
    const { accountId } = await paidCustomer();
    await renewsIn(accountId, -400);
    await renewSubscriptions();
    expect((await invoicesOf(accountId)).map(({ kind }) => kind)).toEqual(['sale', 'renewal', 'renewal']);
  });
});

describe('collecting', () => {
  it('M14 takes the money once, with two workers at once and again later', async () => {
    const { accountId, bill } = await billed({ method: 'creditcard' });
    await Promise.all([collectInvoice(bill.id), collectInvoice(bill.id)]);
    await collectInvoice(bill.id);
    expect(await renewalOf(accountId)).toMatchObject({
      paidBy: 'creditcard',
      payments: [{ state: 'paid', sequence: 'recurring', amountCents: 29_645 }],
    });
    expect(await paymentsAtMollie(bill.id)).toHaveLength(1);
    expect(await mailsOf(accountId)).toContain('invoice_paid');
  });

  it('by direct debit waits for the banks, and nobody is chased meanwhile', async () => {
    await shop.turnMollie({ directDebitSeconds: 3_600 });
    const { accountId, bill } = await billed();
    await collectInvoice(bill.id);
    await db().invoice.update({ where: { id: bill.id }, data: { dueAt: new Date('2026-01-01') } });
    await chaseInvoices();
    expect(await renewalOf(accountId)).toMatchObject({
      paidAt: null,
      chaseStage: 0,
      payments: [{ state: 'pending' }],
    });
  });

  it('a connection cut in the answer makes no second payment, also after the provider forgot the key', async () => {
    const { accountId, bill } = await billed({ method: 'creditcard' });
    await shop.turnMollie({ resetAfterCreate: 3 });
    await expect(collectInvoice(bill.id)).rejects.toMatchObject({ code: 'payment_unavailable' });
    await shop.turnMollie({ resetAfterCreate: 0 });
    const [payment] = (await renewalOf(accountId)).payments;
    expect(payment).toMatchObject({ state: 'intended', providerId: null });
    const long = new Date(Date.now() - 7_200_000);
    await db().payment.update({ where: { id: payment?.id ?? '' }, data: { createdAt: long } });
    await collectInvoice(bill.id);
    expect(await renewalOf(accountId)).toMatchObject({ paidBy: 'creditcard', payments: [{ state: 'paid' }] });
    expect(await paymentsAtMollie(bill.id)).toHaveLength(1);
  });

  it('C-33 that fails is told and chased, and touches no subscription and no certificate order', async () => {
    await shop.turnMollie({ recurringOutcome: 'failed', failureReason: 'insufficient_funds' });
    const customer = await paidCustomer({ method: 'creditcard' });
    await renewsIn(customer.accountId, -1);
    await renewSubscriptions();
    const facts = () =>
      Promise.all([
        db().subscription.findMany({ where: { accountId: customer.accountId } }),
        db().certificateOrder.findMany({ where: { accountId: customer.accountId } }),
        db().productActivation.findMany({ where: { accountId: customer.accountId } }),
      ]);
    const before = await facts();
    const bill = await renewalOf(customer.accountId);
    await collectInvoice(bill.id);
    for (let letter = 0; letter < 6; letter += 1) {
      await chaseInvoice(bill.id);
      await db().invoice.update({ where: { id: bill.id }, data: { chasedAt: new Date('2026-01-01') } });
    }
    expect(await renewalOf(customer.accountId)).toMatchObject({
      paidAt: null,
      chaseStage: 4,
      payments: [{ state: 'failed', failure: 'insufficient_funds' }],
    });
    const letters = (await mailsOf(customer.accountId)).filter((mail) =>
      /collection_failed|invoice_unpaid/.test(mail),
    );
    expect(letters).toEqual(['collection_failed', 'invoice_unpaid', 'invoice_unpaid', 'invoice_unpaid']);
    const work = await db().workItem.findMany({
      where: { accountId: customer.accountId, kind: 'invoice_overdue' },
    });
    expect(work).toHaveLength(1);
    expect(await facts()).toEqual(before);
  });

  it('by a mandate that the bank gave up is told at once, and never tried again', async () => {
    const { accountId, bill } = await billed({ method: 'creditcard' });
    const { providerId } = await mandateOf(accountId);
    await fetch(`${process.env.MOLLIE_BASE_URL}/desk/mandates/${providerId}/revoke`, { method: 'POST' });
    await collectInvoice(bill.id);
    await collectInvoice(bill.id);
    expect(await renewalOf(accountId)).toMatchObject({
      payments: [{ state: 'failed', failure: 'mandate_invalid' }],
    });
    expect(await mandateOf(accountId)).toMatchObject({ state: 'invalid' });
    await chaseInvoice(bill.id);
    expect(await mailsOf(accountId)).toContain('collection_failed');
  });

  it('that the bank takes back later makes the bill owed again', async () => {
    const { accountId, bill } = await billed({ method: 'creditcard' });
    await collectInvoice(bill.id);
    const [payment] = (await renewalOf(accountId)).payments;
    await fetch(`${process.env.MOLLIE_BASE_URL}/desk/payments/${payment?.providerId}/chargeback`, {
      method: 'POST',
    });
    await checkPayment(payment?.id ?? '');
    await checkPayment(payment?.id ?? '');
    expect(await renewalOf(accountId)).toMatchObject({ paidAt: null, paidBy: null, chaseStage: 0 });
    await chaseInvoice(bill.id);
    expect(await mailsOf(accountId)).toContain('collection_failed');
  });
});
