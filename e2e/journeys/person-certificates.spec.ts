import { randomBytes } from 'node:crypto';
import type { BrowserContextOptions } from '@playwright/test';
import { catalogue } from '@/lib/domain/product/catalogue';
import { inspect } from '../fixtures/accessibility';
import { sql } from '../fixtures/database';
import { type Customer, newCustomer, newRepresentative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { approve, beIdentified } from '../pages/link';
import { expectCheck } from '../pages/order';
import { payAs } from '../pages/payment';
import * as person from '../pages/person';
import * as request from '../pages/request';
import { setUpAccount } from '../pages/set-up';
import { expectPaid, fillInCheckout, goOnToSetUp, goToCheckout, pay, putInCart } from '../pages/shop';

test.setTimeout(120_000);
// Both languages at once; in each, the products of one account one after another.
test.describe.configure({ mode: 'parallel' });

interface Product {
  readonly ids: string;
  readonly slug: string;
  readonly option: 'authentication' | 'encryption' | 'nonrepudiation';
  readonly title?: string;
  readonly method: 'standard' | 'expedited';
  readonly forOrganisation?: true;
}

const products: readonly Product[] = [
  {
    ids: 'S1-P01',
    slug: 'professional-signing',
    option: 'nonrepudiation',
    title: 'Advocaat',
    method: 'expedited',
  },
  { ids: 'S3-P01', slug: 'citizen', option: 'authentication', method: 'standard' },
  {
    ids: 'S4-P01',
    slug: 'organisation-person',
    option: 'encryption',
    method: 'standard',
    forOrganisation: true,
  },
  { ids: '', slug: 'professional', option: 'encryption', title: 'Notaris', method: 'standard' },
  { ids: '', slug: 'citizen-signing', option: 'nonrepudiation', method: 'standard' },
];

/** The name of a product as the shop tells it in a language. */
const nameOf = (slug: string, locale: 'nl' | 'en') =>
  catalogue.find((product) => product.slug === slug)?.name[locale] ?? slug;

/** The page of a product in the language of the visitor. */
async function openProduct({ page, locale }: Visit, slug: string): Promise<void> {
  await page.goto(`/products/${slug}`);
  await expect(page.getByRole('heading', { level: 1, name: nameOf(slug, locale) })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

/** One purchase of every product, paid, and the account behind it set up. */
async function buyAll(visit: Visit, customer: Customer): Promise<void> {
  for (const { slug } of products) {
    await openProduct(visit, slug);
    await putInCart(visit, slug);
  }
  await goToCheckout(visit);
  await fillInCheckout(visit, customer);
  await pay(visit);
  await payAs(visit.page, 'paid');
  await expectPaid(visit);
  await goOnToSetUp(visit);
  await setUpAccount(visit);
}

/** The request that belongs to a product that was bought. */
async function askRequestOf({ page, words }: Visit, { email }: Customer, slug: string): Promise<void> {
  const [subscription] = await sql<{ id: string }>(
    `SELECT s.id FROM "Subscription" s JOIN "Product" p ON p.id = s."productId"
     JOIN "User" u ON u."accountId" = s."accountId" WHERE u.username = $1 AND p.slug = $2`,
    [email, slug],
  );
  await page.goto(`/subscriptions/${subscription?.id}`);
  await ready(page);
  await page
    .getByRole('main')
    .getByRole('button', { name: words.subscription.request, exact: true })
    .last()
    .click();
}

for (const locale of ['nl', 'en'] as const) {
  test.describe(locale, () => {
    test.describe.configure({ mode: 'serial' });
    const customer = newCustomer('Noor');
    let signedIn: BrowserContextOptions = {};

    test(`every person certificate in the shop, bought at once (${locale})`, async ({ open }) => {
      const buyer = await open(locale);
      await buyAll(buyer, customer);
      signedIn = { storageState: await buyer.page.context().storageState() };
    });

    for (const { ids, slug, option, title, method, forOrganisation } of products) {
      test(
        `${ids} ${slug}: from the request to the token in hand (${locale})`.trim(),
        async ({ open, mailbox }) => {
          const applicant = await open(locale, signedIn);
          const { page, words } = applicant;
          // Once is enough for what the walks share: the refusal of a title, and the look at every page.
          const thorough = slug === 'professional-signing' && locale === 'nl';
          const look = async () => {
            if (thorough) await inspect(page);
          };
          const representative = newRepresentative();
          const email = `noor.${randomBytes(4).toString('hex')}@donald.example`;
          const holder = { firstName: 'Noor', lastName: 'Veldhuis', email, ...(title && { title }) };

          await test.step('the holder; a title in the name is refused with the reason', async () => {
            await askRequestOf(applicant, customer, slug);
            await person.answerHolder(applicant, thorough ? { ...holder, firstName: 'Dr. Noor' } : holder);
            await request.saveScreen(applicant);
            if (!thorough) return;
            await expect(page.getByText(words.field.name_has_title).first()).toBeVisible();
            await inspect(page);
            await page.getByLabel(words.request.holder.firstName, { exact: true }).fill('Noor');
            await request.saveScreen(applicant);
          });
          await test.step('purpose, term, organisation, address', async () => {
            await person.answerProfile(applicant, option);
            if (forOrganisation) await request.answerOrganisation(applicant);
            await request.answerValidity(applicant, 1);
            if (forOrganisation) await request.answerRepresentative(applicant, representative);
            await person.answerShipping(applicant, method);
          });
          const orderId = await test.step('agreed and submitted', async () => {
            await request.atScreen(applicant, 'check');
            const main = page.getByRole('main');
            await expect(main).toContainText('Noor Veldhuis');
            await expect(main).toContainText(words.request.profile.option[option]);
            if (title) await expect(main).toContainText(title);
            await expect(main.getByRole('checkbox')).not.toBeChecked();
            await look();
            await request.acceptTerms(applicant);
            await request.submit(applicant);
            return (await request.submitted(applicant)).orderId;
          });
          await test.step('identity and approval', async () => {
            const other = await open(locale);
            await beIdentified(other, mailbox, email);
            if (forOrganisation) await beIdentified(other, mailbox, representative.email);
            await expectCheck(applicant, 'identity', 'passed');
            await approve(other, mailbox, forOrganisation ? representative.email : email);
            await expectCheck(applicant, 'approval', 'passed');
          });
          await test.step('the token comes, is set up, and holds the certificate', async () => {
            await person.openDevice(applicant, orderId);
            await look();
            await person.followDevice(applicant, 'delivered');
            await person.sayReceived(applicant);
            await person.setUpDevice(await person.caOrderOf(applicant));
            await expect(async () => {
              await page.goto(`/certificates/${orderId}/device`);
              await expect(page.getByText(words.shipment.inUse.title)).toBeVisible({ timeout: 2_000 });
            }).toPass({ timeout: 40_000 });
            await look();
          });
        },
      );
    }
  });
}
