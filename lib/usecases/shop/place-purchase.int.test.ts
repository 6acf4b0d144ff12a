import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { nobody } from '@/lib/domain/account/actor';
import { isProblem } from '@/lib/domain/problem';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { problemOf } from '../links/links.fixture';
import { changeCurrency, changeQuantity } from './cart';
import { visitor } from './cart-of';
import { placePurchase } from './place-purchase';
import { readBilling } from './read-billing';
import {
  atHostedPage,
  atTheTill,
  fullCart,
  newCustomer,
  openShop,
  orderOf,
  purchaseOf,
} from './shop.fixture';
import { startPayment } from './start-payment';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const fieldsOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('should have been refused'),
    (error: unknown) => (isProblem(error) ? error.fields : expect.fail(String(error))),
  );

const billing = {
  billingContact: 'me',
  eInvoice: 'none',
  country: 'NL',
  street: 'Dorpsstraat 1',
  postcode: '3511 AB',
  city: 'Utrecht',
  method: 'ideal',
} as const;

describe('placing an order', () => {
  it('S0-1.1.12 makes account, owner, purchase and intended payment at once', async () => {
    const cartToken = await fullCart(2);
    const purchase = await purchaseOf(await placePurchase(nobody, await orderOf(cartToken)));
    expect(purchase).toMatchObject({
      state: 'open',
      netCents: 49_000,
      vatCents: 10_290,
      totalCents: 59_290,
      vatRule: 'domestic',
      payments: [{ state: 'intended', amountCents: 59_290, method: 'ideal' }],
      account: { billingPostcode: '3511 AB', billingName: 'Kim van den Berg' },
      user: { phone: '+31305550102', setUpAt: null, role: 'owner' },
    });
  });

  it('S0-1.1.12 a double click is one purchase and one account', async () => {
    const order = await orderOf(await fullCart());
    const before = await db().account.count();
    const ids = await Promise.all([1, 2, 3].map(() => placePurchase(nobody, order)));
    expect(new Set(ids).size).toBe(1);
    expect(await db().account.count()).toBe(before + 1);
  });

  it('M12 S0-1.1.9c sends the invoice to somebody else, and not to who was only begun to be filled in', async () => {
    const other = { billingName: 'Ans Bos', billingEmail: 'facturen@voorbeeld.nl' };
    const given = newCustomer({ billingContact: 'other', ...other });
    const first = await purchaseOf(await placePurchase(nobody, await orderOf(await fullCart(), given)));
    expect(first.account).toMatchObject(other);
    const left = newCustomer({ billingContact: 'me', ...other });
    const second = await purchaseOf(await placePurchase(nobody, await orderOf(await fullCart(), left)));
    expect(second.account.billingEmail).toBe(second.user.email);
  });

  it('refuses an empty and an unknown cart, and a price that is no longer the one shown', async () => {
    const cartToken = await fullCart();
    const order = await orderOf(cartToken);
    expect(await problemOf(placePurchase(nobody, { ...order, cartToken: 'made-up' }))).toBe('cart_empty');
    const cheaper = { ...order, shown: { netCents: 1, currency: 'EUR' as const } };
    expect(await problemOf(placePurchase(nobody, cheaper))).toBe('price_changed');
    await changeQuantity(visitor(cartToken), 'private-services-server', 0);
    expect(await problemOf(placePurchase(nobody, order))).toBe('cart_empty');
  });

  it.each([
    ['a Dutch buyer', { country: 'NL' }, 'euro_with_dutch_vat'],
    ['a Belgian buyer without VAT number', { country: 'BE', postcode: '1000' }, 'euro_with_dutch_vat'],
  ])(
    'S0-1.1.5c in dollars refuses %s, for Dutch VAT is in euro; the cart stays',
    async (_, where, problem) => {
      const cartToken = await fullCart(2, 'USD');
      const order = await orderOf(cartToken, newCustomer({ method: 'creditcard', ...where }));
      expect(await problemOf(placePurchase(nobody, order))).toBe(problem);
      await changeCurrency(visitor(cartToken), 'EUR');
      const purchaseId = await placePurchase(nobody, await orderOf(cartToken, order.customer));
      expect(await purchaseOf(purchaseId)).toMatchObject({
        currency: 'EUR',
        netCents: 49_000,
        vatCents: 10_290,
      });
    },
  );

  it.each([
    ['US', '20500', '', 'outside_eu'],
    ['BE', '1000', 'BE 0123.456.749', 'reverse_charge'],
  ])('S0-1.1.5c in dollars serves %s, without VAT', async (country, postcode, vatNumber, vatRule) => {
    const customer = newCustomer({ method: 'creditcard', country, postcode, vatNumber });
    const purchaseId = await placePurchase(nobody, await orderOf(await fullCart(1, 'USD'), customer));
    expect(await purchaseOf(purchaseId)).toMatchObject({
      currency: 'USD',
      vatRule,
      vatCents: 0,
      totalCents: 26_900,
      payments: [{ currency: 'USD', amountCents: 26_900 }],
    });
  });

  it('refuses iDEAL in another currency than euro', async () => {
    const order = await orderOf(await fullCart(1, 'USD'));
    expect(await fieldsOf(placePurchase(nobody, order))).toEqual({ method: 'unknown_choice' });
  });
});

describe('coming back to change something', () => {
  it('takes the first purchase back and gives the username to the new one', async () => {
    const first = await atHostedPage(newCustomer({ email: 'tikfout@voorbeeld.nl' }));
    const again = newCustomer({ email: 'tikfout@voorbeeld.nl', organisationName: 'Bedoeld B.V.' });
    const secondId = await placePurchase(nobody, await orderOf(first.cartToken, again));
    expect(secondId).not.toBe(first.purchaseId);
    expect((await purchaseOf(first.purchaseId)).state).toBe('canceled');
    const second = await purchaseOf(secondId);
    expect(second).toMatchObject({ state: 'open', user: { username: 'tikfout@voorbeeld.nl' } });
  });

  it('notices another quantity and another password', async () => {
    const customer = newCustomer();
    const { cartToken, purchaseId } = await atHostedPage(customer);
    await changeQuantity(visitor(cartToken), 'private-services-server', 2);
    const secondId = await placePurchase(nobody, await orderOf(cartToken, customer));
    expect(await purchaseOf(secondId)).toMatchObject({ netCents: 49_000 });
    const answers = { ...customer.answers, password: 'zeven gele gieters bij de heg' };
    const thirdId = await placePurchase(nobody, await orderOf(cartToken, { kind: 'new', answers }));
    expect(new Set([purchaseId, secondId, thirdId]).size).toBe(3);
  });

  it('keeps the first purchase when that was paid in the meantime', async () => {
    const { cartToken, purchaseId, address } = await atHostedPage();
    await atTheTill(address, 'paid');
    const changed = await orderOf(cartToken, newCustomer({ city: 'Zeist' }));
    expect(await placePurchase(nobody, changed)).toBe(purchaseId);
    expect((await purchaseOf(purchaseId)).state).toBe('paid');
    expect(await problemOf(startPayment(nobody, cartToken, purchaseId))).toBe('payment_already_paid');
  });
});

describe('VAT', () => {
  const buy = async (changes: Record<string, unknown>) =>
    purchaseOf(await placePurchase(nobody, await orderOf(await fullCart(), newCustomer(changes))));

  it('S0-1.1.10a refuses a number that the register does not know, and makes nothing', async () => {
    const order = await orderOf(
      await fullCart(),
      newCustomer({ country: 'BE', postcode: '1000', vatNumber: 'BE0999999922' }),
    );
    const before = await db().account.count();
    expect(await fieldsOf(placePurchase(nobody, order))).toEqual({ vatNumber: 'vat_number_not_registered' });
    expect(await db().account.count()).toBe(before);
  });

  it('is reverse-charged for a business elsewhere in the EU', async () => {
    const purchase = await buy({ country: 'BE', postcode: '1000', vatNumber: 'BE 0123.456.749' });
    expect(purchase).toMatchObject({ vatRule: 'reverse_charge', vatCents: 0, totalCents: 24_500 });
  });

  it('VIES being down stops nobody, and reverses nothing', async () => {
    await shop.turnRegisters({ viesOutage: 'MS_UNAVAILABLE' });
    const purchase = await buy({ country: 'BE', postcode: '1000', vatNumber: 'BE0123456749' });
    await shop.turnRegisters({ viesOutage: 'none' });
    expect(purchase).toMatchObject({ vatRule: 'eu_consumer', account: { vatChecked: 'could_not_ask' } });
  });
});

describe('who buys', () => {
  it('C-09 gives the same answer for a known e-mail address, and tells its owner', async () => {
    const { userId, username } = await makeUser();
    const purchaseId = await placePurchase(
      nobody,
      await orderOf(await fullCart(), newCustomer({ email: username })),
    );
    const purchase = await purchaseOf(purchaseId);
    expect(purchase.userId).not.toBe(userId);
    expect(purchase.user.username).toBe(`${username}-${purchase.account.number}`);
    const mails = await db().mail.findMany({ where: { userId } });
    expect(mails.map(({ template }) => template)).toEqual(['account_exists']);
  });

  it('a signed-in customer buys for the own account, with the billing data given now', async () => {
    const { userId, accountId } = await makeUser();
    const actor = await signedIn(userId);
    const order = await orderOf(await fullCart(), { kind: 'known', answers: billing });
    const purchase = await purchaseOf(await placePurchase(actor, order));
    expect(purchase).toMatchObject({ userId, accountId, account: { billingCity: 'Utrecht' } });
    expect(await readBilling(actor)).toMatchObject({ billingContact: 'me', city: 'Utrecht' });
  });

  it('neither nobody nor a role without billing rights buys for an account', async () => {
    const order = await orderOf(await fullCart(), { kind: 'known', answers: billing });
    expect(await problemOf(placePurchase(nobody, order))).toBe('session_ended');
    const { userId } = await makeUser();
    for (const role of ['requester', 'auditor'] as const) {
      await db().user.update({ where: { id: userId }, data: { role } });
      const actor = await signedIn(userId);
      expect(await problemOf(placePurchase(actor, order))).toBe('forbidden');
      expect(await problemOf(readBilling(actor))).toBe('forbidden');
    }
  });
});
