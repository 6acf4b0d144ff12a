import { inspectOnce } from '../fixtures/accessibility';
import { sql } from '../fixtures/database';
import { company, newCustomer } from '../fixtures/people';
import { expect, test } from '../fixtures/test';
import { translateInPlace } from '../fixtures/translation';
import { pattern } from '../fixtures/words';
import { copyAccountNumber, readAccountNumber } from '../pages/account';
import { setUpAccount } from '../pages/set-up';
import { givePassword } from '../pages/sign-in';
import { fillInSignUp, goToSignUp, makeAccount } from '../pages/sign-up';

test.setTimeout(180_000);

const locale = 'en';

test('S0-A1 S0-A1.0 S0-SCR-21 signs up without buying and asks to pay on invoice', async ({
  open,
  mailbox,
}) => {
  const customer = newCustomer('Willemijn');
  const visit = await open(locale);
  const { page, words } = visit;

  await test.step('S0-A1.1 S0-A1.2b the way there is on the sign-in page', async () => {
    await goToSignUp(visit);
  });

  await test.step('S0-A1.3f the organisation is filled in by its KVK number', async () => {
    await page.getByLabel(words.signUp.kvkNumber).fill('KVK 6875 0110');
    await page.getByRole('button', { name: words.request.organisation.lookUp }).click();
    await expect(page.getByText(pattern(words.request.organisation.found))).toBeVisible();
    await expect(page.getByLabel(words.signUp.street, { exact: true })).toHaveValue('Hizzaarderlaan 3A');
  });

  await test.step('S0-1.1.2b what is wrong is said at once, and what was typed stays, in a page that the browser translated too', async () => {
    await translateInPlace(page);
    await fillInSignUp(visit, customer);
    await page.getByLabel(words.signUp.city, { exact: true }).fill('');
    await page.getByRole('button', { name: words.signUp.submit, exact: true }).click();
    const summary = page.getByRole('group', { name: words.form.problemTitle });
    await expect(summary).toContainText(words.signUp.city);
    await expect(page.getByLabel(words.signUp.postcode, { exact: true })).toHaveValue('8823sj');
    await inspectOnce(visit);
    await page.getByLabel(words.signUp.city, { exact: true }).fill('Lollum');
  });

  await test.step('S0-A1.3q S0-A1.3r S0-A1.3s S0-DOC-13 the account is made and the set-up follows in the browser', async () => {
    await page.getByRole('checkbox', { name: words.signUp.wantsInvoice }).check();
    await makeAccount(visit);
    await setUpAccount(visit);
  });

  await test.step('S0-A1.4a S0-SCR-22 M21 S0-A1.4c signed in; the account number is under the name of the organisation', async () => {
    const number = await readAccountNumber(visit, customer.organisationName);
    await copyAccountNumber(visit, customer.organisationName, number);
    const rows = await sql<Record<string, string>>(
      `SELECT account.*, "user".phone AS own, "user"."jobTitle" FROM "Account" account
         JOIN "User" "user" ON "user"."accountId" = account.id WHERE account.number = $1`,
      [number],
    );
    expect(rows, 'everything was repaired, nothing refused').toMatchObject([
      {
        own: '+31205550142',
        phone: '+31205550100',
        kvkNumber: company.kvkNumber,
        vatNumber: 'NL857587973B01',
        billingPostcode: '8823 SJ',
        billingProvince: company.province,
        jobTitle: 'Directeur',
      },
    ]);
  });

  await test.step('S0-A1.4b the mail leads to the same set-up, which is done', async () => {
    const link = mailbox.link(await mailbox.newest(customer.email, words.mail.welcome.subject));
    const other = await open(locale);
    await other.page.goto(link);
    await expect(other.page.getByRole('heading', { level: 1, name: words.link.used.title })).toBeVisible();
  });

  await test.step('C-09 S0-A1.2c signing up again shows a stranger the same, and the owner is mailed', async () => {
    const stranger = await open(locale);
    await goToSignUp(stranger);
    await fillInSignUp(stranger, { ...customer, password: 'heel andere lange woorden' });
    await makeAccount(stranger);
    await mailbox.newest(customer.email, words.mail.account_exists.subject);
    await expect(stranger.page.getByRole('main')).not.toContainText(/-\d{7}/);
    await givePassword(stranger, customer.email, 'heel andere lange woorden');
    await expect(stranger.page.getByText(words.problem.sign_in_failed)).toBeVisible();
  });
});
