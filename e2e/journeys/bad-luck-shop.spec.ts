import { newCustomer } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { reopenTab } from '../fixtures/tabs';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { payAs } from '../pages/payment';
import { atHostedPage, expectEnded, expectOpen, payInAnotherWay } from '../pages/payment-trouble';
import { expectPaid, fillInCheckout, goToCheckout, pay, putInCart } from '../pages/shop';
import { countPayments } from '../proofs/payments';

test.setTimeout(120_000);

const expectCheckout = async ({ page, words }: Visit) => {
  await expect(page.getByRole('heading', { level: 1, name: words.checkout.title })).toBeVisible();
  await ready(page);
};

const expectTyped = async ({ page, words }: Visit, lastName: string) => {
  const { you, sign } = words.checkout;
  await expect(page.getByLabel(you.lastName, { exact: true })).toHaveValue(lastName);
  await expect(page.getByLabel(sign.password, { exact: true })).toHaveValue('');
};

test('S0-1.1.12 two presses on "Pay", the back button and a cancelled payment: paid once, in another way', {
  tag: '@alone',
}, async ({ open }) => {
  const buyer = await open('nl');
  const { page, words } = buyer;
  const customer = newCustomer('Bram');
  const payments = await countPayments();
  await putInCart(buyer);
  await goToCheckout(buyer);
  await fillInCheckout(buyer, customer);

  const first = await test.step('two quick presses on "Pay" make one payment', async () => {
    await page.getByRole('button', { name: words.checkout.pay, exact: true }).dblclick();
    const payment = await atHostedPage(buyer);
    expect((await payments()).map(({ id }) => id)).toEqual([payment]);
    return payment;
  });
  await test.step('back from the hosted page: all but the password is still there, and so is the payment', async () => {
    await page.goBack();
    await expectCheckout(buyer);
    await expectTyped(buyer, customer.lastName);
    await page.getByLabel(words.checkout.sign.password, { exact: true }).fill(customer.password);
    await pay(buyer);
    expect(await atHostedPage(buyer)).toBe(first);
  });
  const second = await test.step('cancelled: nothing was charged, and another way is offered', async () => {
    await payAs(page, 'canceled');
    await expectEnded(buyer, 'canceled');
    await payInAnotherWay(buyer, 'creditcard');
    const payment = await atHostedPage(buyer);
    expect(payment).not.toBe(first);
    return payment;
  });
  await test.step('back from the second payment: not paid yet, and the way on leads to that same payment', async () => {
    await page.goBack();
    await expectOpen(buyer);
    await page.getByRole('button', { name: words.payment.open.go, exact: true }).click();
    expect(await atHostedPage(buyer)).toBe(second);
  });
  await test.step('paid, and once only', async () => {
    await payAs(page, 'paid');
    await expectPaid(buyer);
    await page.reload();
    await expectPaid(buyer);
    expect(await payments()).toEqual([
      { id: second, method: 'creditcard', status: 'paid' },
      { id: first, method: 'ideal', status: 'canceled' },
    ]);
  });
});

test('S0-1.1.7a a tab closed in the cart, in the checkout and on the payment page: nothing is lost or paid twice', {
  tag: '@alone',
}, async ({ open }) => {
  const customer = newCustomer('Emma');
  const payments = await countPayments();
  let buyer = await open('en');
  await putInCart(buyer);

  await test.step('the cart is there in another tab', async () => {
    buyer = await reopenTab(buyer);
    await buyer.page.goto('/cart');
    await goToCheckout(buyer);
  });
  await test.step('a reloaded checkout keeps what was typed, never the password', async () => {
    await fillInCheckout(buyer, customer);
    await buyer.page.reload();
    await expectCheckout(buyer);
    await expectTyped(buyer, customer.lastName);
  });
  await test.step('a closed checkout keeps nothing of the buyer, and the cart', async () => {
    buyer = await reopenTab(buyer);
    await buyer.page.goto('/checkout');
    await expectCheckout(buyer);
    await expectTyped(buyer, '');
  });
  await test.step('a closed payment page: the same order leads to the same payment', async () => {
    await fillInCheckout(buyer, customer);
    await pay(buyer);
    const payment = await atHostedPage(buyer);
    buyer = await reopenTab(buyer);
    await buyer.page.goto('/cart');
    await goToCheckout(buyer);
    await fillInCheckout(buyer, customer);
    await pay(buyer);
    expect(await atHostedPage(buyer)).toBe(payment);
    await payAs(buyer.page, 'paid');
    await expectPaid(buyer);
    expect(await payments()).toEqual([{ id: payment, method: 'ideal', status: 'paid' }]);
  });
  await test.step('paid: the cart is empty', async () => {
    await buyer.page.goto('/cart');
    await expect(buyer.page.getByText(buyer.words.cart.empty)).toBeVisible();
  });
});
