import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { nobody } from '@/lib/domain/account/actor';
import { billingDetails } from '@/lib/domain/account/billing-details';
import { problemOf } from '../links/links.fixture';
import { openShop, paymentsAtMollie, purchaseOf } from '../shop/shop.fixture';
import { staff } from '../staff/staff.fixture';
import {
  buyOnInvoice,
  invoicesOf,
  mailsOf,
  mayPayOnInvoice,
  paidCustomer,
  renewalOf,
  renewsIn,
} from './billing.fixture';
import { checkVatAgain } from './check-vat-again';
import { readInvoiceFile } from './invoice-file';
import { invoiceRoom } from './invoice-room';
import { readBillingOverview } from './read-billing-overview';
import { refundPayment } from './refund-payment';
import { renewSubscriptions } from './renew-subscriptions';
import { saveBillingDetails } from './save-billing-details';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(() => shop.turnRegisters({ viesDown: 'no' }));

describe('buying on invoice', () => {
  it('M10 S0-A1.4d delivers at once and bills within thirty days', async () => {
    const { accountId, owner } = await paidCustomer();
    await mayPayOnInvoice(accountId, 100_000);
    const purchaseId = await buyOnInvoice(owner, 2, { purchaseOrderNumber: 'PO-7' });
    expect(await purchaseOf(purchaseId)).toMatchObject({
      state: 'invoiced',
      payments: [],
      subscriptions: [{ state: 'active' }, { state: 'active' }],
    });
    const bill = (await invoicesOf(accountId)).at(-1);
    expect(bill).toMatchObject({
      kind: 'sale',
      totalCents: 59_290,
      paidAt: null,
      purchaseOrderNumber: 'PO-7',
    });
    const days = ((bill?.dueAt.getTime() ?? 0) - (bill?.issuedAt.getTime() ?? 0)) / 86_400_000;
    expect(Math.round(days)).toBe(30);
    expect(await paymentsAtMollie(purchaseId)).toEqual([]);
    expect(await mailsOf(accountId)).toContain('invoice_sent');
  });

  it('S0-1.1.7c needs a right that sales granted', async () => {
    const { owner } = await paidCustomer();
    expect(await problemOf(buyOnInvoice(owner))).toBe('invoice_not_allowed');
  });

  it('goes no further than the limit less what is unpaid, with two tabs at once', async () => {
    const { accountId, owner } = await paidCustomer();
    await mayPayOnInvoice(accountId, 50_000);
    const results = await Promise.allSettled([buyOnInvoice(owner), buyOnInvoice(owner)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await invoiceRoom(db(), accountId)).toEqual({ limitCents: 50_000, leftCents: 50_000 - 29_645 });
    expect(await problemOf(buyOnInvoice(owner))).toBe('invoice_limit_reached');
  });
});

describe('the file of an invoice', () => {
  it('S0-ACT-02 is for who may see the bills; for everybody else it does not exist', async () => {
    const { accountId, as } = await paidCustomer();
    const [{ id } = { id: '' }] = await invoicesOf(accountId);
    for (const role of ['owner', 'billing', 'auditor'] as const) {
      const { content, contentType } = await readInvoiceFile(as(role), id, 'pdf');
      expect(contentType).toBe('application/pdf');
      expect(Buffer.from(content.subarray(0, 5)).toString()).toBe('%PDF-');
    }
    const other = await paidCustomer();
    for (const actor of [as('requester'), other.owner, nobody]) {
      expect(await problemOf(readInvoiceFile(actor, id, 'pdf'))).toBe('not_found');
    }
    expect(await problemOf(readInvoiceFile(as('owner'), 'no-id', 'pdf'))).toBe('not_found');
  });

  it('M11 is an e-invoice once the KVK number is known, and says so before', async () => {
    const { accountId, owner } = await paidCustomer();
    const [{ id } = { id: '' }] = await invoicesOf(accountId);
    expect(await problemOf(readInvoiceFile(owner, id, 'ubl'))).toBe('invoice_not_electronic');
    await db().account.update({ where: { id: accountId }, data: { kvkNumber: '68750110' } });
    await mayPayOnInvoice(accountId, 100_000);
    await buyOnInvoice(owner);
    const bill = (await invoicesOf(accountId)).at(-1);
    const { content } = await readInvoiceFile(owner, bill?.id ?? '', 'ubl');
    expect(Buffer.from(content).toString()).toContain('<cbc:ID>');
  });
});

describe('the billing details of an account', () => {
  const details = (changes: Record<string, unknown> = {}) =>
    billingDetails.parse({
      billingName: 'Noor Visser',
      billingEmail: 'Crediteuren@Berg.Example',
      country: 'BE',
      street: 'Wetstraat 16',
      postcode: '1000',
      city: 'Brussel',
      vatNumber: 'be 0123.456.749',
      eInvoice: 'vat',
      ...changes,
    });

  it('M12 are shown as saved, stand on the next bill, and leave earlier ones as they are', async () => {
    const { accountId, owner } = await paidCustomer();
    await db().account.update({ where: { id: accountId }, data: { billingProvince: 'Utrecht' } });
    const [before] = await invoicesOf(accountId);
    await saveBillingDetails(owner, details());
    expect(await readBillingOverview(owner)).toMatchObject({
      vatChecked: 'valid',
      details: {
        billingName: 'Noor Visser',
        billingEmail: 'Crediteuren@berg.example',
        street: 'Wetstraat 16',
        postcode: '1000',
        city: 'Brussel',
        country: 'BE',
        vatNumber: 'BE0123456749',
        eInvoice: 'vat',
      },
    });
    await renewsIn(accountId, -1);
    await renewSubscriptions();
    const bill = await renewalOf(accountId);
    expect(bill).toMatchObject({
      vatRule: 'reverse_charge',
      vatCents: 0,
      buyer: { contactName: 'Noor Visser', email: 'Crediteuren@berg.example', country: 'BE' },
    });
    expect(bill.buyer).not.toHaveProperty('province');
    expect(bill.buyer).toMatchObject({ endpoint: { scheme: '9925', id: 'BE0123456749' } });
    expect((await invoicesOf(accountId))[0]?.buyer).toEqual(before?.buyer);
    expect(await db().auditEntry.count({ where: { accountId, action: 'change_billing' } })).toBe(1);
  });

  it('are not changed by a VAT number that is not registered; one that cannot be asked about is asked again', async () => {
    const { accountId, owner } = await paidCustomer();
    const account = () => db().account.findUniqueOrThrow({ where: { id: accountId } });
    const before = await account();
    const dutch = { country: 'NL', postcode: '3511AB', city: 'Utrecht', street: 'Plein 1', eInvoice: 'none' };
    const wrong = saveBillingDetails(owner, details({ ...dutch, vatNumber: 'NL004495445B02' }));
    await expect(wrong).rejects.toMatchObject({ fields: { vatNumber: 'vat_number_not_registered' } });
    expect(await account()).toEqual(before);
    await shop.turnRegisters({ viesDown: 'http500' });
    await saveBillingDetails(owner, details({ ...dutch, vatNumber: 'NL857587973B01' }));
    expect(await account()).toMatchObject({ vatNumber: 'NL857587973B01', vatChecked: 'could_not_ask' });
  });

  it('S0-ACT-02 are changed by owner and billing alone', async () => {
    const { as } = await paidCustomer();
    for (const actor of [as('requester'), as('auditor'), nobody, await staff('sales')]) {
      expect(await problemOf(saveBillingDetails(actor, details()))).toBe('forbidden');
    }
    await saveBillingDetails(as('billing'), details());
  });
});

describe('a VAT number that VIES could not check at the purchase', () => {
  const belgian = { country: 'BE', vatNumber: 'BE0123456749', postcode: '1000', city: 'Brussel' };

  it('M13 C-33 is asked for again; when it is valid the invoice is corrected and the VAT goes back', async () => {
    await shop.turnRegisters({ viesDown: 'http500' });
    const { accountId, purchaseId, paymentId } = await paidCustomer(belgian);
    await checkVatAgain();
    expect(await invoicesOf(accountId)).toMatchObject([
      { vatRule: 'eu_consumer', vatCents: 5_145, creditedAt: null },
    ]);
    await shop.turnRegisters({ viesDown: 'no' });
    await checkVatAgain();
    await checkVatAgain();
    const [first, credit, corrected, ...more] = await invoicesOf(accountId);
    expect(more).toEqual([]);
    expect(first?.creditedAt).not.toBeNull();
    expect(credit).toMatchObject({ kind: 'credit', creditsId: first?.id, totalCents: 29_645 });
    expect(corrected).toMatchObject({
      kind: 'sale',
      purchaseId,
      vatRule: 'reverse_charge',
      totalCents: 24_500,
    });
    expect(corrected?.paidAt).toEqual(first?.paidAt);
    await refundPayment({ paymentId, cents: 5_145, reference: `vat:${first?.id}` });
    expect(await purchaseOf(purchaseId)).toMatchObject({
      state: 'paid',
      payments: [{ refundedCents: 5_145 }],
    });
    expect(await mailsOf(accountId)).toEqual(
      expect.arrayContaining(['credit_note', 'invoice_paid', 'refund_sent']),
    );
  });

  it('that is not known to VIES stays without reverse charge', async () => {
    await shop.turnRegisters({ viesDown: 'http500' });
    const { accountId } = await paidCustomer({ ...belgian, vatNumber: 'BE0999999922' });
    await shop.turnRegisters({ viesDown: 'no' });
    await checkVatAgain();
    expect(await db().account.findUniqueOrThrow({ where: { id: accountId } })).toMatchObject({
      vatChecked: 'invalid',
    });
    expect(await invoicesOf(accountId)).toHaveLength(1);
  });
});
