import { randomBytes } from 'node:crypto';
import type { Locale } from '@/lib/domain/locale';
import { inspect } from '../fixtures/accessibility';
import { newCustomer, newRepresentative } from '../fixtures/people';
import { expect, test } from '../fixtures/test';
import { askRequest } from '../pages/account';
import { approve, beIdentified } from '../pages/link';
import { expectCheck } from '../pages/order';
import * as person from '../pages/person';
import * as request from '../pages/request';
import { setUpAccount } from '../pages/set-up';
import { buy, goOnToSetUp } from '../pages/shop';

test.setTimeout(240_000);

interface Product {
  readonly slug: string;
  readonly locale: Locale;
  readonly option: 'authentication' | 'encryption' | 'nonrepudiation';
  readonly title?: string;
  readonly method: 'standard' | 'expedited';
  readonly forOrganisation?: true;
  /** Once is enough for what the walks share: the refusal of a title, and the look at every page. */
  readonly thorough?: true;
}

const products: readonly Product[] = [
  {
    slug: 'professional-signing',
    locale: 'nl',
    option: 'nonrepudiation',
    title: 'Advocaat',
    method: 'expedited',
    thorough: true,
  },
  { slug: 'citizen', locale: 'nl', option: 'authentication', method: 'standard' },
  {
    slug: 'organisation-person',
    locale: 'en',
    option: 'encryption',
    method: 'standard',
    forOrganisation: true,
  },
];

for (const { slug, locale, option, title, method, forOrganisation, thorough } of products) {
  test(`S1-P01 S3-P01 S4-P01 ${slug}: from the shop to the certificate on the token`, async ({
    open,
    mailbox,
  }) => {
    const applicant = await open(locale);
    const { page, words } = applicant;
    const look = async () => {
      if (thorough) await inspect(page);
    };
    const representative = newRepresentative();
    const email = `noor.${randomBytes(4).toString('hex')}@donald.example`;
    const holder = { firstName: 'Noor', lastName: 'Veldhuis', email, ...(title && { title }) };

    await test.step('bought and set up', async () => {
      await buy(applicant, newCustomer('Noor'), slug);
      await goOnToSetUp(applicant);
      await setUpAccount(applicant);
      await askRequest(applicant);
    });
    await test.step('the holder; a title in the name is refused with the reason', async () => {
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
      await expect(page.getByRole('main').getByRole('checkbox')).not.toBeChecked();
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
  });
}
