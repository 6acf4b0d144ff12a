import { expect } from '@playwright/test';
import type { Customer } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { payAs } from './payment';

/** The guide's product, by the name that we show. */
export const productName = 'PKIoverheid Private Services Server';

/** By "Buy" at the top to the products: Trust Services, eIDAS/PKIo, the section of PKIoverheid. */
export async function seeCategories({ page, words }: Visit): Promise<void> {
  const top = page.getByRole('banner').getByRole('link', { name: words.site.buy, exact: true });
  await expect(top).toBeInViewport();
  await top.click();
  await expect(page.getByRole('heading', { level: 1, name: words.product.title })).toBeVisible();
  const section = page.getByRole('region', { name: words.product.section });
  await expect(section).toContainText(words.product.category.trust);
  await expect(section).toContainText(words.product.category.eidas);
  await expect(section.getByRole('listitem').filter({ hasText: productName })).toContainText(
    'Buy a TLS Certificate',
  );
}

/** By the cart at the top right, and what hangs under it, to the page of the cart. */
export async function goToCartFromTop({ page, words }: Visit): Promise<void> {
  await page.goto('/products');
  await ready(page);
  const cart = page.getByRole('banner').getByRole('button', { name: /1 product/ });
  const box = await cart.boundingBox();
  expect(box?.x).toBeGreaterThan((page.viewportSize()?.width ?? 0) / 2);
  expect(box?.y).toBeLessThan(100);
  await cart.click();
  await expect(page.getByText(words.shop.cart.title)).toBeVisible();
  await page.getByRole('link', { name: words.shop.cart.go }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.cart.title })).toBeVisible();
}

/** What the checkout lets choose, its advice about the sign-in, the way to an invoice, and what is agreed to. */
export async function seeChoices({ page, words }: Visit): Promise<void> {
  const { billing, invoice, sign, method } = words.checkout;
  for (const name of [billing.me, billing.other, method.creditcard, method.paypal, method.ideal]) {
    await expect(page.getByRole('radio', { name })).toBeVisible();
  }
  await expect(page.getByRole('combobox', { name: invoice.country })).toBeVisible();
  await expect(page.getByText(sign.advice)).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText(words.shop.invoice.text);
  const onInvoice = main.getByRole('link', { name: words.shop.invoice.link });
  await expect(onInvoice).toHaveAttribute('href', /^\/sign-up\?invoice/);
  for (const href of ['/terms', '/privacy']) await expect(main.locator(`a[href="${href}"]`)).toBeVisible();
}

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
