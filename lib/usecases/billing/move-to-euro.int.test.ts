import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { pagesOf } from '@/lib/documents/testing/read-pdf';
import { type Actor, nobody } from '@/lib/domain/account/actor';
import { checkPayment } from '../shop/check-payment';
import { placePurchase } from '../shop/place-purchase';
import { atTheTill, fullCart, newCustomer, openShop, orderOf } from '../shop/shop.fixture';
import { startPayment } from '../shop/start-payment';
import { announceRenewals } from './announce-renewals';
import { invoicesOf, renewalOf, renewsIn } from './billing.fixture';
import { readInvoiceFile } from './invoice-file';
import { renewSubscriptions } from './renew-subscriptions';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

/** Bought in dollars from outside the EU, and paid. */
async function paidInDollars() {
  const cartToken = await fullCart(1, 'USD');
  const buyer = newCustomer({ country: 'US', postcode: '20500', method: 'creditcard' });
  const purchaseId = await placePurchase(nobody, await orderOf(cartToken, buyer));
  await atTheTill(await startPayment(nobody, cartToken, purchaseId), 'paid');
  const { id } = await db().payment.findFirstOrThrow({ where: { purchaseId } });
  await checkPayment(id);
  const { accountId } = await db().purchase.findUniqueOrThrow({ where: { id: purchaseId } });
  return accountId;
}

const moveTo = (accountId: string, billingCountry: string) =>
  db().account.update({ where: { id: accountId }, data: { billingCountry } });

describe('S0-1.1.5c the currency of a yearly bill', () => {
  it('stays while no Dutch VAT is due', async () => {
    const accountId = await paidInDollars();
    await renewsIn(accountId, -1);
    await renewSubscriptions();
    expect(await renewalOf(accountId)).toMatchObject({ currency: 'USD', totalCents: 26_900, vatCents: 0 });
  });

  it('M05 stands on the invoices too, on paper and in the electronic one', async () => {
    const accountId = await paidInDollars();
    const [invoice] = await invoicesOf(accountId);
    expect(invoice).toMatchObject({
      kind: 'sale',
      currency: 'USD',
      vatRule: 'outside_eu',
      totalCents: 26_900,
    });
    const owner: Actor = { kind: 'user', userId: newId(), accountId, role: 'owner', sessionId: newId() };
    const paper = await readInvoiceFile(owner, invoice?.id ?? '', 'pdf');
    const text = pagesOf(paper.content).join(' ');
    expect(text).toMatch(/(US\$|USD) ?269,00/);
    expect(text).not.toMatch(/€|EUR/);
    const electronic = await readInvoiceFile(owner, invoice?.id ?? '', 'ubl');
    expect(Buffer.from(electronic.content).toString()).toContain('currencyID="USD"');
  });

  it('is euro once Dutch VAT is due, announced and billed alike', async () => {
    const accountId = await paidInDollars();
    await db().price.updateMany({ where: { currency: 'EUR' }, data: { validFrom: new Date('2020-01-01') } });
    await moveTo(accountId, 'NL');
    await renewsIn(accountId, 10);
    await announceRenewals();
    const mail = await db().mail.findFirstOrThrow({ where: { accountId, template: 'renewal_announced' } });
    expect(JSON.stringify(mail.data)).toContain('296,45');
    await renewsIn(accountId, -1);
    await renewSubscriptions();
    expect(await renewalOf(accountId)).toMatchObject({ currency: 'EUR', netCents: 24_500, vatCents: 5_145 });
  });
});
