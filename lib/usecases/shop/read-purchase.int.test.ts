import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { nobody } from '@/lib/domain/account/actor';
import { codeAt, makeUser, signedIn } from '../accounts/accounts.fixture';
import { confirmAuthenticator } from '../accounts/confirm-authenticator';
import { finishSetUp } from '../accounts/finish-set-up';
import { readSetUp } from '../accounts/read-set-up';
import { saveCallerPhrases } from '../accounts/save-caller-phrases';
import { problemOf } from '../links/links.fixture';
import { readLinkSession } from '../links/read-link-session';
import { placePurchase } from './place-purchase';
import { readPurchase, setUpAfterPayment } from './read-purchase';
import { atHostedPage, atTheTill, fullCart, openShop, orderOf, purchaseOf } from './shop.fixture';
import { payAgain, startPayment } from './start-payment';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

async function bought() {
  const sale = await atHostedPage();
  await atTheTill(sale.address, 'paid');
  await readPurchase(nobody, sale.cartToken, sale.purchaseId);
  return sale;
}

describe('who may see and pay a purchase', () => {
  it('the browser that bought; for everybody else it does not exist', async () => {
    const { cartToken, purchaseId } = await atHostedPage();
    const { userId } = await makeUser();
    const stranger = await signedIn(userId);
    expect(await readPurchase(nobody, cartToken, purchaseId)).toMatchObject({ id: purchaseId, mayPay: true });
    for (const [actor, token] of [
      [nobody, undefined],
      [nobody, 'made-up'],
      [nobody, await fullCart()],
      [stranger, undefined],
    ] as const) {
      expect(await problemOf(readPurchase(actor, token, purchaseId))).toBe('not_found');
      expect(await problemOf(startPayment(actor, token, purchaseId))).toBe('not_found');
      expect(await problemOf(payAgain(actor, token, purchaseId, 'ideal'))).toBe('not_found');
    }
    expect(await problemOf(readPurchase(nobody, cartToken, 'no id at all'))).toBe('not_found');
  });

  it('the owner of the account signed in; an auditor looks but does not pay; staff of sales sees it', async () => {
    const { userId } = await makeUser();
    const owner = await signedIn(userId);
    const answers = {
      billingContact: 'me',
      eInvoice: 'none',
      country: 'NL',
      street: 'Dorpsstraat 1',
      postcode: '3511 AB',
      city: 'Utrecht',
      method: 'ideal',
    } as const;
    const order = await orderOf(await fullCart(), { kind: 'known', answers });
    const purchaseId = await placePurchase(owner, order);
    expect(await readPurchase(owner, undefined, purchaseId)).toMatchObject({ mayPay: true, maySetUp: false });
    await db().user.update({ where: { id: userId }, data: { role: 'auditor' } });
    const auditor = await signedIn(userId);
    expect(await readPurchase(auditor, undefined, purchaseId)).toMatchObject({ mayPay: false });
    expect(await problemOf(startPayment(auditor, undefined, purchaseId))).toBe('forbidden');
    const sales = await signedIn((await makeUser({ staff: 'sales' })).userId);
    expect(await readPurchase(sales, undefined, purchaseId)).toMatchObject({ mayPay: false });
    const validation = await signedIn((await makeUser({ staff: 'validation' })).userId);
    expect(await problemOf(readPurchase(validation, undefined, purchaseId))).toBe('not_found');
  });
});

describe('straight on to the set-up', () => {
  it('S0-1.2.0a opens a session on the set-up of the buyer', async () => {
    const { cartToken, purchaseId } = await bought();
    expect(await readPurchase(nobody, cartToken, purchaseId)).toMatchObject({ maySetUp: true });
    const { token } = await setUpAfterPayment(nobody, cartToken, purchaseId);
    const { userId } = await purchaseOf(purchaseId);
    expect(await readLinkSession(token)).toMatchObject({ purpose: 'set_up_account', subjectId: userId });
  });

  it('S0-1.2.6 and from there to requesting the one certificate that was bought', async () => {
    const { cartToken, purchaseId } = await bought();
    const actor = await readLinkSession((await setUpAfterPayment(nobody, cartToken, purchaseId)).token);
    await saveCallerPhrases(actor, [
      { question: 'first_street', answer: 'Kerkstraat' },
      { question: 'first_car', answer: 'Een Fiat Panda' },
    ]);
    const step = await readSetUp(actor);
    if (step.step !== 'authenticator') throw new Error(`unexpected step ${step.step}`);
    const code = codeAt(step.secret, new Date());
    const { proof } = await confirmAuthenticator(actor, { code });
    const { subscriptions } = await purchaseOf(purchaseId);
    expect(subscriptions).toHaveLength(1);
    expect(await finishSetUp(actor, proof.token)).toMatchObject({
      home: 'customer',
      requestFor: subscriptions[0]?.id,
    });
  });

  it('S0-1.2.0c not before it is paid, not for others, not twice, and not a day later', async () => {
    const open = await atHostedPage();
    expect(await problemOf(setUpAfterPayment(nobody, open.cartToken, open.purchaseId))).toBe('not_found');
    const { cartToken, purchaseId } = await bought();
    expect(await problemOf(setUpAfterPayment(nobody, undefined, purchaseId))).toBe('not_found');
    const { userId } = await purchaseOf(purchaseId);
    const paidAt = new Date(Date.now() - 25 * 3_600_000);
    await db().purchase.update({ where: { id: purchaseId }, data: { paidAt } });
    expect(await problemOf(setUpAfterPayment(nobody, cartToken, purchaseId))).toBe('not_found');
    await db().user.update({ where: { id: userId }, data: { setUpAt: new Date() } });
    expect(await problemOf(setUpAfterPayment(nobody, cartToken, purchaseId))).toBe('set_up_done');
  });
});
