import { randomInt } from 'node:crypto';
import { inspectOnce } from '../fixtures/accessibility';
import type { Mailbox } from '../fixtures/mailbox';
import { newCustomer } from '../fixtures/people';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';
import { readAccountNumber } from '../pages/account';
import { addKvkNumber, openBilling } from '../pages/billing';
import * as sales from '../pages/sales';
import {
  chooseFirstPassword,
  chooseQuestions,
  confirmApp,
  keepRecoveryCodes,
  readTypedKey,
  setUpAccount,
} from '../pages/set-up';
import { buy, goOnToSetUp } from '../pages/shop';
import { atAccount, openWorkQueue, workAbout } from '../pages/staff';

test.setTimeout(300_000);

/** Any number of the right length: many accounts may not share it, or the search would not go straight. */
const anyKvkNumber = () => String(randomInt(10_000_000, 99_999_999));

/** Above the set amount the first colleague only proposes, and cannot confirm. */
async function propose(visit: Visit, kvkNumber: string, accountNumber: string): Promise<void> {
  const { page, words } = visit;
  await test.step('S0-ACT-05 sales finds the account by its KVK number, in one field', async () => {
    await sales.signInAs(visit, 'sales');
    await inspectOnce(visit);
    await sales.findStraight(visit, kvkNumber, accountNumber);
    await inspectOnce(visit);
  });
  await test.step('S0-A1.4d above the set amount it is a proposal, which the proposer cannot confirm', async () => {
    await sales.allowOnInvoice(visit, '10.000', 'Kredietcheck gedaan');
    await expect(page.getByText(words.invoiceRight.staff.ownProposal)).toBeVisible();
    const { trigger } = words.invoiceRight.staff.confirm;
    await expect(page.getByRole('button', { name: trigger, exact: true })).toHaveCount(0);
  });
}

/** The second colleague finds it in the queue and agrees. */
async function confirm(visit: Visit, accountNumber: string): Promise<void> {
  const { page, words } = visit;
  await test.step('S0-A1.4d a second colleague finds it in the work queue, takes it and confirms', async () => {
    await sales.signInAs(visit, 'admin');
    const row = workAbout(visit, 'waiting', accountNumber);
    await expect(row).toContainText(words.staff.work.kind.invoice_payment);
    await row.getByRole('button', { name: words.staffWork.take, exact: true }).click();
    await expect(row).toContainText(words.staffWork.takenByMe);
    await inspectOnce(visit);
    await row.getByRole('link', { name: words.staffWork.decide, exact: true }).click();
    await atAccount(visit, accountNumber);
    await sales.confirmLimit(visit);
    await expect(page.getByRole('main')).toContainText(words.invoiceRight.state.granted);
    await openWorkQueue(visit);
    await expect(workAbout(visit, 'waiting', accountNumber)).toHaveCount(0);
  });
}

/** A price from tomorrow on; taken back again, so that no other journey meets it. */
async function changePrice(visit: Visit): Promise<void> {
  const { page, words } = visit;
  const { prices } = words.staffProduct;
  const amount = String(randomInt(300, 900));
  await test.step('S0-ACT-05 administration sets a price with the day from which it holds, and takes it back', async () => {
    const from = new Date(Date.now() + randomInt(2, 300) * 86_400_000).toISOString().slice(0, 10);
    await sales.setPrice(visit, {
      slug: 'private-services-server',
      amount,
      from,
      reason: 'Nieuwe prijslijst',
    });
    const table = page.getByRole('table', { name: prices.caption });
    const row = table.getByRole('row').filter({ hasText: amount });
    await expect(row).toContainText(prices.whens.future);
    await inspectOnce(visit);
    await row.getByRole('button', { name: prices.withdraw.trigger, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Toch niet');
    await dialog.getByRole('button', { name: prices.withdraw.confirm, exact: true }).click();
    await expect(row).toHaveCount(0);
  });
}

/** Sales sees what the customer sees, and can do nothing. */
async function look(visit: Visit, organisation: string, accountNumber: string): Promise<void> {
  const { page, words } = visit;
  await test.step('M73 sales looks along with a reason, under a banner on each page', async () => {
    await openWorkQueue(visit);
    await sales.findStraight(visit, accountNumber, accountNumber);
    const banner = await sales.lookAlong(visit, organisation, 'Klant belt over de facturen');
    await expect(banner).toContainText(
      filled(words.lookAlong.title, { organisation, number: accountNumber }),
    );
    await inspectOnce(visit);
    for (const path of ['/subscriptions', '/certificates', '/billing']) {
      await page.goto(path);
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(banner).toBeVisible();
    }
    await expect(page.getByRole('button', { name: words.invoiceRight.ask, exact: true })).toHaveCount(0);
  });
  await test.step('M73 no page where something is done opens, and stopping leads back', async () => {
    await page.goto('/account');
    await expect(page).toHaveURL(/\/dashboard$/);
    const banner = page.getByRole('region', { name: words.lookAlong.label });
    await banner.getByRole('button', { name: words.lookAlong.stop, exact: true }).click();
    await atAccount(visit, accountNumber);
    await expect(page.getByRole('region', { name: words.lookAlong.label })).toHaveCount(0);
    const { actions } = words.staff.audit;
    await expect(page.getByRole('row').filter({ hasText: actions.start_view }).first()).toContainText(
      'Klant belt over de facturen',
    );
  });
}

/** Administration invites a colleague, who chooses a password, links an app and arrives at the staff desk. */
async function newColleague(admin: Visit, colleague: Visit, mailbox: Mailbox): Promise<void> {
  const email = `nora${randomInt(1_000_000)}@zegel.example`;
  await test.step('administration invites a colleague with a reason', async () => {
    await sales.inviteColleague(admin, email);
    await inspectOnce(admin);
  });
  await test.step('the link in the mail leads to a password, an app and the staff desk', async () => {
    const { page, words } = colleague;
    await page.goto(mailbox.link(await mailbox.newest(email, admin.words.mail.staff_invited.subject)));
    await chooseFirstPassword(colleague, 'zeven blauwe vliegers');
    await chooseQuestions(colleague);
    const authenticator = await readTypedKey(colleague);
    await confirmApp(colleague, await authenticator.code());
    await keepRecoveryCodes(colleague);
    await expect(page.getByRole('heading', { level: 1, name: words.staff.work.title })).toBeVisible();
  });
  await test.step('who is switched off is signed out at once', async () => {
    await sales.switchOff(admin, email);
    await colleague.page.goto('/staff');
    await expect(colleague.page).toHaveURL(/\/sign-in/);
  });
}

for (const locale of ['nl', 'en'] as const) {
  test(`S0-ACT-05 S0-A1.4d S0-A1.5a M71 M73 the sales desk, in ${locale}`, { tag: '@alone' }, async ({
    open,
    mailbox,
  }) => {
    const person = newCustomer('Marieke');
    const kvkNumber = anyKvkNumber();
    const [customer, seller] = [await open(locale), await open(locale)];
    const second = await open(locale === 'nl' ? 'en' : 'nl');
    await buy(customer, person);
    await goOnToSetUp(customer);
    await setUpAccount(customer);
    const accountNumber = await readAccountNumber(customer, person.organisationName);

    await test.step('S0-A1.5a S0-A1.5b the customer asks with one press and sees that sales decides', async () => {
      await openBilling(customer);
      await addKvkNumber(customer, kvkNumber);
      await sales.askToPayOnInvoice(customer);
      await inspectOnce(customer);
    });
    await propose(seller, kvkNumber, accountNumber);
    await confirm(second, accountNumber);
    await test.step('S0-A1.5b the customer sees that it is allowed', () =>
      sales.expectRight(customer, 'granted'));
    await changePrice(second);
    if (locale === 'nl') await newColleague(second, await open('nl'), mailbox);
    await look(seller, person.organisationName, accountNumber);
  });
}
