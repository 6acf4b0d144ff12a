import type { Authenticator } from '../fixtures/authenticator';
import { letLinksExpire } from '../fixtures/database';
import { type Customer, newCustomer } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { loseBrowser } from '../fixtures/tabs';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { openLink } from '../pages/link';
import { askNewLink, expectRefused } from '../pages/link-trouble';
import {
  chooseQuestions,
  confirmApp,
  giveChosenPassword,
  keepRecoveryCodes,
  readTypedKey,
} from '../pages/set-up';
import { buy } from '../pages/shop';
import { giveCode, givePassword } from '../pages/sign-in';

test.setTimeout(150_000);

const subject = 'Set up your new services';

const expectTitle = async ({ page }: Visit, name: string) => {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await ready(page);
};

/** A code that was used and one that was never right: each is told from the other, and neither lets anybody in. */
async function giveBadCodes(visit: Visit, customer: Customer, authenticator: Authenticator): Promise<void> {
  const { page, words } = visit;
  await givePassword(visit, customer.email, customer.password);
  await expectTitle(visit, words.signIn.code.title);
  await giveCode(visit, await authenticator.lastCode());
  await expect(page.getByText(words.problem.otp_reused)).toBeVisible();
  await giveCode(visit, await authenticator.wrongCode());
  await expect(page.getByText(words.problem.otp_wrong)).toBeVisible();
  await page.goto('/dashboard');
  await expect(page).toHaveURL(/\/sign-in/);
}

/** Without the telephone: one of the ten codes on paper. */
async function giveRecoveryCode({ page, words }: Visit, code: string): Promise<void> {
  const { code: byApp, recovery } = words.signIn;
  await page.getByRole('button', { name: byApp.useRecovery }).click();
  await page.getByLabel(recovery.label, { exact: true }).fill(code);
  await page.getByRole('button', { name: recovery.submit, exact: true }).click();
}

const locale = 'nl';

test('S0-1.2.1 S0-1.2.5b an expired link, a set-up in four browsers, a used link, wrong and used codes', async ({
  open,
  mailbox,
}) => {
  const customer = newCustomer('Chris');
  const { email, password } = customer;
  await buy(await open(locale), customer);
  await mailbox.newest(email, subject);
  await letLinksExpire(email, 'set_up_account');

  let visit = await open(locale);
  const { setUp, signIn, problem } = visit.words;
  await test.step('an expired link leads to a new mail, and the old link to the newer one', async () => {
    const old = mailbox.link(await mailbox.newest(email, subject));
    await openLink(visit, mailbox, email, subject);
    await expectRefused(visit, 'expired');
    await askNewLink(visit, mailbox, email, subject);
    await visit.page.goto('about:blank');
    await visit.page.goto(old);
    await expectRefused(visit, 'withdrawn');
    await openLink(visit, mailbox, email, subject);
    await giveChosenPassword(visit, 'niet het goede wachtwoord');
    await expect(visit.page.getByRole('main')).toContainText(visit.words.field.password_wrong);
    await giveChosenPassword(visit, password);
    await chooseQuestions(visit);
  });
  const authenticator = await test.step('the browser lost after the question: on with the app', async () => {
    await loseBrowser(visit);
    visit = await open(locale);
    await openLink(visit, mailbox, email, subject);
    await giveChosenPassword(visit, password);
    await expectTitle(visit, setUp.app.title);
    const linked = await readTypedKey(visit);
    await confirmApp(visit, await linked.wrongCode());
    await expect(visit.page.getByText(problem.otp_wrong)).toBeVisible();
    await confirmApp(visit, await linked.code());
    await expectTitle(visit, setUp.codes.title);
    return linked;
  });
  const codes =
    await test.step('the browser lost before the recovery codes were put away: ten new ones', async () => {
      await loseBrowser(visit);
      visit = await open(locale);
      await openLink(visit, mailbox, email, subject);
      await giveChosenPassword(visit, password);
      await expectTitle(visit, setUp.again.title);
      await visit.page.getByLabel(setUp.again.code).fill(await authenticator.code());
      await visit.page.getByRole('button', { name: setUp.again.submit }).click();
      const shown = await keepRecoveryCodes(visit);
      await expect(visit.page).toHaveURL(/\/dashboard|\/subscriptions/);
      return shown;
    });
  await test.step('after the set-up the link says that this has been done', async () => {
    await loseBrowser(visit);
    visit = await open(locale);
    await openLink(visit, mailbox, email, subject);
    await expectRefused(visit, 'used');
    await visit.page.getByRole('main').getByRole('link', { name: visit.words.link.used.signIn }).click();
    await expectTitle(visit, signIn.title);
  });
  await test.step('S0-1.2.5b a used code and a wrong one are refused, each with its reason', async () => {
    await giveBadCodes(visit, customer, authenticator);
  });
  await test.step('a recovery code leads to a new app, once', async () => {
    const [code = ''] = codes;
    await givePassword(visit, email, password);
    await expectTitle(visit, signIn.code.title);
    await giveRecoveryCode(visit, code);
    await expectTitle(visit, visit.words.recovery.app.title);
    await loseBrowser(visit);
    visit = await open(locale);
    await givePassword(visit, email, password);
    await expectTitle(visit, signIn.code.title);
    await giveRecoveryCode(visit, code);
    await expect(visit.page.getByText(problem.recovery_code_used)).toBeVisible();
  });
});
