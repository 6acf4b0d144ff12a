import { inspectInBoth } from '../fixtures/accessibility';
import type { Mailbox } from '../fixtures/mailbox';
import { type Customer, newCustomer, newRepresentative } from '../fixtures/people';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';
import { askRequest, readAccountNumber } from '../pages/account';
import * as ca from '../pages/ca';
import { expectCheck } from '../pages/order';
import * as request from '../pages/request';
import { setUpAccount } from '../pages/set-up';
import { buy, goOnToSetUp } from '../pages/shop';
import * as staff from '../pages/staff';

test.setTimeout(300_000);
/** Customers look for the pages of staff on purpose. */
test.use({ allowedFaults: /404.*\/staff/ });

const product = 'PKIoverheid Private Services Server';

/** Sales takes the product out of the account. */
async function withdraw(sales: Visit, accountNumber: string): Promise<void> {
  const { page, words } = sales;
  const { products } = words.staff.account;
  await test.step('S0-1.3.2-ERR3 sales finds the account by the number that the customer reads out', async () => {
    await staff.signInAsStaff(sales, 'sales');
    await staff.findAccount(sales, accountNumber);
    await inspectInBoth(sales);
    await expect(staff.productOf(sales, product)).toContainText(products.active);
  });
  await test.step('sales withdraws the product, with a reason that stays', async () => {
    const reason = 'Verkeerd product gekocht, klant belt terug';
    await staff.switchProduct(sales, 'withdraw', { product, reason });
    await expect(staff.productOf(sales, product)).toContainText(products.inactive);
    const { title, actions } = words.staff.audit;
    await expect(page.getByRole('main')).toContainText(title);
    await expect(page.getByRole('row').filter({ hasText: actions.withdraw_product })).toContainText(reason);
  });
}

/** The customer meets "not activated" and asks sales. */
async function askActivation(customer: Visit, accountNumber: string): Promise<void> {
  const { page, words } = customer;
  const { activation } = words.subscription;
  await test.step('S0-ERR-01 S0-1.3.2-ERR1 S0-1.3.2-ERR3 the request says what to do, with the account number', async () => {
    await askRequest(customer);
    await expect(page.getByRole('heading', { level: 1, name: activation.title })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(`#${accountNumber}`);
    await inspectInBoth(customer);
  });
  await test.step('S0-1.3.2-ERR2 one button asks sales, and asking is enough', async () => {
    await page.getByRole('button', { name: activation.ask, exact: true }).click();
    await expect(page.getByText(activation.asked.title)).toBeVisible();
    await page.getByRole('button', { name: activation.again, exact: true }).click();
    await expect(page.getByRole('button', { name: activation.again, exact: true })).toBeEnabled();
    await expect(page.getByText(activation.asked.title)).toBeVisible();
    await inspectInBoth(customer);
  });
}

/** Sales finds the wish in the work queue and grants it. */
async function activate(sales: Visit, accountNumber: string): Promise<void> {
  const { words } = sales;
  const { work, account } = words.staff;
  const reason = 'Klant heeft toch dit product nodig';
  await test.step('S0-1.3.2-ERR2 the wish waits in the work queue and leads to the account', async () => {
    await staff.openWorkQueue(sales);
    const row = staff.workAbout(sales, 'waiting', accountNumber);
    await expect(row).toContainText(work.kind.activate_product);
    await inspectInBoth(sales);
    await row.getByRole('link', { name: account.products.activate.trigger, exact: true }).click();
    await staff.atAccount(sales, accountNumber);
    await expect(staff.productOf(sales, product)).toContainText(account.products.asked);
    await inspectInBoth(sales);
  });
  await test.step('S0-SCR-23 S0-1.3.2-ERR2 sales activates the product with a reason, which also does the work', async () => {
    await staff.switchProduct(sales, 'activate', { product, reason });
    await expect(staff.productOf(sales, product)).toContainText(reason);
    await staff.openWorkQueue(sales);
    await expect(staff.workAbout(sales, 'waiting', accountNumber)).toHaveCount(0);
    await expect(staff.workAbout(sales, 'done', accountNumber)).toContainText(reason);
  });
}

/** The customer hears of it and goes on, up to an order whose checks run. */
async function goOn(visit: Visit, mailbox: Mailbox, customer: Customer) {
  const { page, words } = visit;
  return test.step('S0-1.3.2-ERR4 the customer is mailed and goes on to a submitted request', async () => {
    const subject = filled(words.mail.product_activated.subject, { product });
    expect((await mailbox.newest(customer.email, subject)).text).toContain(product);
    await page.getByRole('button', { name: words.subscription.activation.again, exact: true }).click();
    await page.getByRole('link', { name: words.request.start.begin }).click();
    await request.answerAll(visit, { representative: newRepresentative(), years: 1, bits: 2048 });
    await request.submit(visit);
    const order = await request.submitted(visit);
    await expectCheck(visit, 'identity', 'todoRepresentative');
    return order;
  });
}

/** Validation, in English, records what the app could not establish. */
async function recordIdentity(validation: Visit, number: string): Promise<void> {
  const { page, words } = validation;
  const reason = 'Identified at the office of a civil-law notary, deed 2026-114';
  await test.step('S0-ACT-06 validation opens the order and records a check with a reason', async () => {
    await staff.signInAsStaff(validation, 'validation');
    await staff.findOrder(validation, number);
    await staff.expectState(validation, 'identity', 'todo');
    await staff.recordPassed(validation, 'identity', reason);
  });
  await test.step('S0-ACT-06 the row moves, and says who recorded it and why', async () => {
    await staff.expectState(validation, 'identity', 'passed');
    const { checks } = words.staffOrder;
    const recorded = checks.recorded.passed.split('{name}')[1]?.split('{date}')[0] ?? '';
    await expect(staff.checkRow(validation, 'identity')).toContainText(recorded);
    const { actions } = words.staff.audit;
    await expect(page.getByRole('row').filter({ hasText: actions.check_passed })).toContainText(reason);
    await inspectInBoth(validation);
  });
}

/** Validation looks how things stand with the CA, has both books compared, and sees what was sent, masked. */
async function lookAtCa(validation: Visit, number: string, lastName: string): Promise<void> {
  const { page, words } = validation;
  await test.step('S0-ACT-06 validation compares with the CA and finds the traffic of the order', async () => {
    await ca.openCa(validation);
    await expect(page.getByText(words.ca.state.answers, { exact: true })).toBeVisible();
    await ca.compareNow(validation);
    await inspectInBoth(validation);
    const traffic = await ca.trafficOf(validation, number);
    const placing = traffic.filter({ hasText: 'POST /order/certificate/pkio_private_services_server' });
    await placing.locator('summary').click();
    await expect(placing.getByRole('link').filter({ hasText: number })).toBeVisible();
    await expect(placing).not.toContainText(lastName);
  });
}

test('S0-1.3.2-ERR1 S0-ACT-06 sales switches a product off and on at the customer’s wish; validation records a check', async ({
  open,
  mailbox,
}) => {
  const person = newCustomer('Willem');
  const customer = await open('nl');
  const sales = await open('nl');
  const validation = await open('en');
  await buy(customer, person);
  await goOnToSetUp(customer);
  await setUpAccount(customer);
  const accountNumber = await readAccountNumber(customer, person.organisationName);

  await withdraw(sales, accountNumber);
  await askActivation(customer, accountNumber);
  await activate(sales, accountNumber);
  const { orderId, number } = await goOn(customer, mailbox, person);

  await test.step('S0-ACT-06 sales sees the order and its checks, and records none', async () => {
    await staff.findOrder(sales, number);
    const { checks, record } = sales.words.staffOrder;
    await expect(staff.checkRow(sales, 'identity')).toBeVisible();
    await expect(sales.page.getByText(checks.notYours)).toBeVisible();
    await expect(sales.page.getByRole('button', { name: record.trigger })).toHaveCount(0);
    await inspectInBoth(sales);
  });
  await recordIdentity(validation, number);
  await lookAtCa(validation, number, person.lastName);
  await test.step('S0-1.4.4a the page of the customer moves by itself', async () => {
    await expectCheck(customer, 'identity', 'passed');
  });
  await test.step('the pages of staff do not exist for a customer', async () => {
    const { page, words } = customer;
    for (const path of ['', '/accounts', '/orders', '/ca', `/orders/${orderId}`]) {
      const response = await page.goto(`/staff${path}`);
      expect(response?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: words.ui.notFound.title })).toBeVisible();
    }
    await inspectInBoth(customer);
  });
});
