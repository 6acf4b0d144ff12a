import { letFactorAge, sql } from '../fixtures/database';
import { newCustomer } from '../fixtures/people';
import { expect, test } from '../fixtures/test';
import { becomeCustomer } from '../pages/customer';
import { openLink } from '../pages/link';
import * as security from '../pages/security';
import { giveChosenPassword, setUpWithSecondApp } from '../pages/set-up';
import { buy, goOnToSetUp } from '../pages/shop';
import { giveCode, givePassword, signIn } from '../pages/sign-in';
import * as desk from '../pages/sign-in-access';
import * as staff from '../pages/staff';

test.setTimeout(240_000);

const next = 'drie groene trams op een zondag';

const accountNumberOf = async (username: string) => {
  const [row] = await sql<{ number: string }>(
    'SELECT a."number" FROM "Account" a JOIN "User" u ON u."accountId" = a."id" WHERE u."username" = $1',
    [username],
  );
  return row?.number ?? '';
};

const locale = 'nl';

test('M17 S0-1.2.4 S0-1.2.5b a second app at the set-up, another password, a session ended elsewhere', async ({
  open,
  mailbox,
}) => {
  const customer = newCustomer('Fenna');
  const { email, password } = customer;
  const visit = await open(locale);
  const { page, words } = visit;
  await buy(visit, customer);
  await goOnToSetUp(visit);

  const { app, tablet } = await test.step('a second app is linked where the first one was', async () => {
    const first = await setUpWithSecondApp(visit);
    const second = await security.linkApp(visit, 'Tablet');
    await expect(page.getByText('Tablet', { exact: true })).toBeVisible();
    await mailbox.newest(email, words.mail.authenticator_added.subject);
    return { app: first, tablet: second };
  });
  await test.step('a weak password is refused with the reason; a good one asks for the factor', async () => {
    await security.openSecurity(visit);
    await letFactorAge(email);
    await security.changePassword(visit, password, 'Fenna Vermeulen!');
    await security.confirmItIsMe(visit, app);
    await expect(page.getByRole('main')).toContainText(words.field.password_contains_own_data);
    await expect(page.getByLabel(words.security.password.current, { exact: true })).toHaveValue(password);
    await page.getByLabel(words.security.password.new, { exact: true }).fill(next);
    await expect(page.getByText(words.security.strength.long)).toBeVisible();
    await page.getByRole('button', { name: words.security.password.submit, exact: true }).click();
    await security.atSecurity(visit);
    await mailbox.newest(email, words.mail.password_changed.subject);
  });
  await test.step('ASVS 7.5.2 a session elsewhere, by the second app, is seen and ended', async () => {
    const other = await open(locale);
    await signIn(other, { username: email, password: next, authenticator: tablet });
    await expect(other.page).toHaveURL(/\/dashboard/);
    await security.openSecurity(visit);
    const { endOthers, endOthersTitle } = words.security.sessions;
    await page.getByRole('button', { name: endOthers, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: endOthersTitle });
    await dialog.getByRole('button', { name: endOthers, exact: true }).click();
    await expect(dialog).toBeHidden();
    await other.page.goto('/account/security');
    await expect(other.page).toHaveURL(/\/sign-in/);
  });
  await test.step('an app is removed, the last one never', async () => {
    await security.removeApp(visit, 'Tablet');
    await expect(page.getByText(words.security.apps.last)).toBeVisible();
    await mailbox.newest(email, words.mail.authenticator_removed.subject);
  });
});

test('S0-1.2.2c a forgotten password, and a lost app given back by two employees', async ({
  open,
  mailbox,
}) => {
  const customer = newCustomer('Gijs');
  const { email, password, firstName, lastName } = customer;
  const name = `${firstName} ${lastName}`;
  const visit = await open(locale);
  const app = await becomeCustomer(visit, customer);
  const { words } = visit;

  await test.step('C-09 asking says the same to everybody', async () => {
    const { page } = await open(locale);
    for (const who of ['niemand@voorbeeld.example', email]) {
      await page.goto('/forgot-password');
      await page.getByLabel(words.recovery.forgot.username).fill(who);
      await page.getByRole('button', { name: words.recovery.forgot.submit }).click();
      await expect(page.getByText(words.recovery.forgot.sentText)).toBeVisible();
    }
  });
  await test.step('ASVS 6.4.3 the link asks the other factor too', async () => {
    const by = await open(locale);
    await openLink(by, mailbox, email, words.mail.reset_password.subject);
    await expect(by.page.getByRole('heading', { level: 1, name: words.recovery.reset.title })).toBeVisible();
    await by.page.getByLabel(words.security.password.new, { exact: true }).fill(next);
    await by.page.getByLabel(words.recovery.reset.factor).fill(await app.wrongCode());
    await by.page.getByRole('button', { name: words.recovery.reset.submit, exact: true }).click();
    await expect(by.page.getByText(words.problem.otp_wrong)).toBeVisible();
    await by.page.getByLabel(words.recovery.reset.factor).fill(await app.code());
    await by.page.getByRole('button', { name: words.recovery.reset.submit, exact: true }).click();
    await expect(by.page.getByText(words.recovery.reset.done)).toBeVisible();
    await visit.page.goto('/dashboard');
    await expect(visit.page).toHaveURL(/\/sign-in/);
  });
  await test.step('two employees: one knows the caller, another agrees', async () => {
    const number = await accountNumberOf(email);
    const sales = await open(locale);
    await staff.signInAsStaff(sales, 'sales');
    await staff.findAccount(sales, number);
    await desk.hearPhrases(sales, name, 'Belt: telefoon gestolen');
    await desk.openReset(sales, name, 'Teruggebeld op het nummer van KVK');
    await expect(sales.page.getByText(words.signInAccess.other)).toBeVisible();
    await mailbox.newest(email, words.mail.factor_reset_opened.subject);
    const admin = await open(locale);
    await staff.signInAsStaff(admin, 'admin');
    await staff.findAccount(admin, number);
    await desk.approveReset(admin, name, 'Directeur gesproken');
  });
  await test.step('ASVS 6.4.4 the link asks the password, then a new app takes the place of the old', async () => {
    await openLink(visit, mailbox, email, words.mail.reset_factor.subject);
    await giveChosenPassword(visit, password);
    await expect(visit.page.getByRole('main')).toContainText(words.field.password_wrong);
    await giveChosenPassword(visit, next);
    const fresh = await security.replaceApp(visit);
    await mailbox.newest(email, words.mail.factor_reset_link_opened.subject);
    await mailbox.newest(email, words.mail.authenticator_replaced.subject);
    const other = await open(locale);
    await givePassword(other, email, next);
    await other.page.getByLabel(words.signIn.code.label).waitFor();
    await giveCode(other, await app.code());
    await expect(other.page.getByText(words.problem.otp_wrong)).toBeVisible();
    await giveCode(other, await fresh.code());
    await expect(other.page).toHaveURL(/\/dashboard/);
  });
});

test('a lost app and a recovery code: a new app first, then in', async ({ open }) => {
  const customer = newCustomer('Hanna');
  const visit = await open('nl');
  await becomeCustomer(visit, customer);
  const { page, words } = visit;
  await security.openSecurity(visit);
  const { renew, renewTitle, renewConfirm, kept, close } = words.security.codes;
  await page.getByRole('button', { name: renew, exact: true }).click();
  await page.getByRole('dialog', { name: renewTitle }).getByRole('button', { name: renewConfirm }).click();
  const list = page.getByRole('region', { name: words.setUp.codes.list }).getByRole('listitem');
  await expect(list).toHaveCount(10);
  const [code = ''] = await list.allInnerTexts();
  await page.getByLabel(kept).check();
  await page.getByRole('button', { name: close, exact: true }).click();
  const lost = await open('nl');
  await givePassword(lost, customer.email, customer.password);
  await lost.page.getByRole('button', { name: words.signIn.code.useRecovery }).click();
  await lost.page.getByLabel(words.signIn.recovery.label, { exact: true }).fill(code);
  await lost.page.getByRole('button', { name: words.signIn.recovery.submit, exact: true }).click();
  await security.replaceApp(lost);
  await page.goto('/dashboard');
  await expect(page).toHaveURL(/\/sign-in/);
});
