import { expect } from '@playwright/test';
import type { Customer } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { payAs } from './payment';

/** From the product page into the cart; ends on the cart page. */
export async function putInCart({ page, words }: Visit, slug = 'private-services-server'): Promise<void> {
  await page.goto(`/products/${slug}`);
  await ready(page);
  await page.getByRole('button', { name: words.product.add, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.cart.title })).toBeVisible();
}

/** From the cart to the checkout. */
export async function goToCheckout({ page, words }: Visit): Promise<void> {
  await page.getByRole('link', { name: words.cart.checkout, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.checkout.title })).toBeVisible();
  await ready(page);
}

/** Everything the checkout asks of a new customer, except the press on "Pay". */
export async function fillInCheckout({ page, words }: Visit, customer: Customer): Promise<void> {
  const { you, billing, invoice, sign, method } = words.checkout;
  const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);
  await fill(you.firstName, customer.firstName);
  await fill(you.lastName, customer.lastName);
  await fill(you.email, customer.email);
  await fill(you.phone, customer.phone);
  await fill(you.organisationName, customer.organisationName);
  await page.getByRole('radio', { name: billing.me, exact: true }).check();
  await fill(invoice.street, 'Hizzaarderlaan 3A');
  await fill(invoice.postcode, '8823 SJ');
  await fill(invoice.city, 'Lollum');
  await fill(sign.password, customer.password);
  await page.getByRole('radio', { name: method.ideal }).check();
}

/** The press on "Pay", which leads to the hosted payment page. */
export async function pay({ page, words }: Visit): Promise<void> {
  await page.getByRole('button', { name: words.checkout.pay, exact: true }).click();
}

/** Says that the payment has come in. */
export async function expectPaid({ page, words }: Visit): Promise<void> {
  await expect(page.getByRole('heading', { name: words.payment.paid.title })).toBeVisible();
  await ready(page);
}

/** Shop, cart, checkout and payment; ends on the page that says thanks. */
export async function buy(visit: Visit, customer: Customer, slug?: string): Promise<void> {
  await putInCart(visit, slug);
  await goToCheckout(visit);
  await fillInCheckout(visit, customer);
  await pay(visit);
  await payAs(visit.page, 'paid');
  await expectPaid(visit);
}

/** Straight on from the payment to the set-up (S0-1.2.0a). */
export async function goOnToSetUp({ page, words }: Visit): Promise<void> {
  await page.getByRole('button', { name: words.payment.paid.setUp }).click();
}
