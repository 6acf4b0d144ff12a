import { readFile } from 'node:fs/promises';
import { pagesOf } from '@/lib/documents/testing/read-pdf';
import { inspect, inspectInBoth } from '../fixtures/accessibility';
import { Authenticator } from '../fixtures/authenticator';
import { sql } from '../fixtures/database';
import { newCustomer } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { signInOf } from '../fixtures/sign-ins';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { pattern } from '../fixtures/words';
import { addOne, expectEmpty, expectQuantity, removeAndUndo } from '../pages/cart';
import { setUpAccount } from '../pages/set-up';
import { buy, goOnToSetUp, goToCheckout, putInCart } from '../pages/shop';
import { signIn } from '../pages/sign-in';

test.setTimeout(240_000);

const languages = ['nl', 'en'] as const;

const amount = (locale: 'nl' | 'en', cents: number) =>
  new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' })
    .format(cents / 100)
    .replaceAll(/\s/g, ' ');

/** What the row of a sum says. */
const sum = ({ page }: Visit, name: string | RegExp) =>
  page.locator('dl > div').filter({ hasText: name }).first();

/** Nothing of an earlier visit. */
const emptyCartOf = (username: string) =>
  sql(
    `DELETE FROM "CartLine" WHERE "cartId" IN
       (SELECT c.id FROM "Cart" c JOIN "User" u ON u.id = c."userId" WHERE u.username = $1)`,
    [username],
  );

test('S0-1.1.6d the cart goes along to another device, and stays behind on none', async ({ open }) => {
  const { username, password, totpSecret } = await signInOf('customer');
  const credentials = { username, password, authenticator: new Authenticator(totpSecret) };
  await emptyCartOf(username);
  const desk = await open('nl');
  await putInCart(desk);
  await signIn(desk, credentials);
  await expect(desk.page).toHaveURL(/dashboard/);
  await expectQuantity(desk, 1);

  await test.step('on the telephone it is there, and what changes there shows at the desk', async () => {
    const phone = await open('en');
    await signIn(phone, credentials);
    await expect(phone.page).toHaveURL(/dashboard/);
    await expectQuantity(phone, 1);
    await addOne(phone, 2);
    await expectQuantity(desk, 2);
    await removeAndUndo(phone, 2);
  });
  await test.step('signing out leaves nothing in the browser', async () => {
    await putInCart(desk);
    const { page, words } = desk;
    await page.getByRole('button', { name: pattern(words.site.account.open) }).click();
    await page.getByRole('button', { name: words.site.signOut }).click();
    await expect(page).toHaveURL(/signed-out/);
    await expectEmpty(desk);
  });
  await emptyCartOf(username);
});

/** The price list of the product from now on; answers what undoes it. */
async function raisePrice(cents: number): Promise<() => Promise<void>> {
  const [row] = await sql<{ id: string }>(
    `INSERT INTO "Price" (id, "productId", currency, "centsPerYear", "validFrom")
     SELECT gen_random_uuid(), id, 'EUR', $1, now() FROM "Product" WHERE slug = 'private-services-server' RETURNING id`,
    [cents],
  );
  return async () => {
    await sql(`DELETE FROM "Price" WHERE id = $1`, [row?.id]);
  };
}

for (const locale of languages) {
  test(`M02 a quote is downloaded, and accepted after the price has risen (${locale})`, {
    tag: '@alone',
  }, async ({ open }) => {
    const visit = await open(locale);
    const { page, words } = visit;
    await putInCart(visit);
    await page.getByRole('link', { name: words.cart.quote }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.quote.make.title })).toBeVisible();
    await page.waitForURL('/quote');
    await ready(page);
    await inspectInBoth(visit);
    await page.getByLabel(words.quote.make.organisation).fill('Gemeente Lollum');
    await page.getByRole('button', { name: words.quote.make.submit }).click();
    await page.waitForURL(/\/quote\/read#/);
    await expect(page.getByRole('button', { name: words.quote.accept })).toBeVisible();
    await inspect(page);

    const arrives = page.waitForEvent('download');
    await page.getByRole('button', { name: words.quote.download }).click();
    const text = pagesOf(await readFile(await (await arrives).path())).join(' ');
    for (const part of ['Gemeente Lollum', words.document.quote.title, amount(locale, 29_645)]) {
      expect(text).toContain(part);
    }
    // A long address takes two lines on paper.
    expect(text.replaceAll(' ', '')).toContain('/quote/read#');
    const address = page.url();
    const undo = await raisePrice(30_000);
    try {
      const colleague = await open(locale);
      await colleague.page.goto(address);
      await colleague.page.getByRole('button', { name: words.quote.accept }).click();
      await expect(colleague.page.getByText(pattern(words.quote.inCart.holds))).toBeVisible();
      await expect(sum(colleague, words.cart.net)).toContainText(amount(locale, 24_500));
      await goToCheckout(colleague);
      await expect(sum(colleague, words.checkout.summary.total)).toContainText(amount(locale, 29_645));
    } finally {
      await undo();
    }
  });

  test(`S0-1.1.10a C-33 VAT and every yearly date before paying (${locale})`, async ({ open }) => {
    const visit = await open(locale);
    const { page, words } = visit;
    const { invoice, summary, euro } = words.checkout;
    await putInCart(visit);
    await goToCheckout(visit);
    await expect(sum(visit, summary.total)).toContainText(amount(locale, 29_645));
    await expect(page.getByText(words.termPrice.stop.certificate)).toBeVisible();
    await expect(page.getByText(summary.whenText)).toBeVisible();

    await test.step('a Belgian company with a number that the register knows', async () => {
      await page.getByLabel(invoice.country).selectOption('BE');
      await page.getByLabel(invoice.vatNumber).fill('be 0123.456.749');
      await page.getByLabel(invoice.street).focus();
      await expect(page.getByText(pattern(invoice.vat.validName))).toContainText('Test NV Brussel');
      await expect(sum(visit, summary.reverse)).toContainText(amount(locale, 0));
      await expect(sum(visit, summary.total)).toContainText(amount(locale, 24_500));
    });
    await test.step('with one that it does not know', async () => {
      await page.getByLabel(invoice.vatNumber).fill('BE0999999922');
      await page.getByLabel(invoice.street).focus();
      await expect(page.getByText(invoice.vat.invalid)).toBeVisible();
      await expect(sum(visit, summary.total)).toContainText(amount(locale, 29_645));
    });
    await test.step('outside the EU', async () => {
      await page.getByLabel(invoice.country).selectOption('CH');
      await expect(sum(visit, summary.outside)).toContainText(amount(locale, 0));
      await expect(sum(visit, summary.total)).toContainText(amount(locale, 24_500));
    });
    await test.step('S0-1.1.5c in dollars with Dutch VAT: why not, and one press to euro', async () => {
      await page.goto('/cart');
      await ready(page);
      await page.getByRole('button', { name: 'USD' }).click();
      await expect(page.getByText(words.cart.noVatNote)).toBeVisible();
      await goToCheckout(visit);
      await expect(page.getByText(euro.title)).toBeHidden();
      await page.getByLabel(invoice.country).selectOption('NL');
      await expect(page.getByText(euro.title)).toBeVisible();
      await inspect(page);
      await page.getByRole('button', { name: euro.action }).click();
      await expect(page.getByText(euro.title)).toBeHidden();
      await expect(sum(visit, summary.total)).toContainText(amount(locale, 29_645));
    });
  });
}

test('S0-1.1.7e pay on invoice is asked for from the checkout, and used once it is granted', async ({
  open,
}) => {
  const visit = await open('nl');
  const { page, words } = visit;
  const customer = newCustomer('Tess');
  await buy(visit, customer);
  await goOnToSetUp(visit);
  await setUpAccount(visit);
  await putInCart(visit);
  await goToCheckout(visit);
  await page.getByRole('button', { name: words.invoiceRight.ask }).click();
  await expect(page.getByText(words.invoiceRight.state.asked)).toBeVisible();
  await expectQuantity(visit, 1);

  await sql(
    `UPDATE "InvoiceRight" r SET state = 'granted', "limitCents" = 100000, reason = 'gemeente', "decidedAt" = now(), "decidedBy" = gen_random_uuid()
     FROM "User" u WHERE u."accountId" = r."accountId" AND u.email = $1`,
    [customer.email],
  );
  await goToCheckout(visit);
  await expect(page.getByRole('radio', { name: words.checkout.method.invoice })).toBeChecked();
  await page.getByRole('button', { name: words.checkout.order, exact: true }).click();
  await expect(page).toHaveURL(/\/payment\//);
  await expectEmpty(visit);
});
