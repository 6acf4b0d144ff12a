import { inspectInBoth } from '../fixtures/accessibility';
import { sql } from '../fixtures/database';
import { newCustomer, newRepresentative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';
import { openRequest } from '../pages/account';
import * as desk from '../pages/desk';
import * as request from '../pages/request';
import { setUpAccount } from '../pages/set-up';
import { buy, goOnToSetUp } from '../pages/shop';
import * as staff from '../pages/staff';

test.setTimeout(300_000);

const question = 'Welke functie heeft de heer De Boer volgens uw uittreksel?';
const secret = 'Deze klant belde gisteren boos op';

/** A customer with a request at the CA, whose typed city is not that of the trade register. */
async function requested(customer: Visit) {
  await buy(customer, newCustomer('Wilma'));
  await goOnToSetUp(customer);
  await setUpAccount(customer);
  await openRequest(customer);
  await request.answerAll(customer, { representative: newRepresentative(), years: 1, bits: 2048 });
  await request.submit(customer);
  const order = await request.submitted(customer);
  await sql(
    `UPDATE "Organisation" SET "city" = 'Sneek'
     WHERE "id" = (SELECT "organisationId" FROM "CertificateOrder" WHERE "id" = $1)`,
    [order.orderId],
  );
  return order;
}

async function answer(customer: Visit, orderId: string): Promise<void> {
  const { page, words } = customer;
  await test.step('S0-1.4.5c M44 the row says it is the applicant’s turn, and leads to the conversation', async () => {
    await page.goto(`/certificates/${orderId}`);
    await page.getByRole('link', { name: words.check.action.answer_question }).first().click();
    await expect(page.getByText(words.thread.question.title)).toBeVisible();
    await expect(desk.messages(customer).last()).toContainText(question);
    await expect(page.getByText(secret)).toHaveCount(0);
    await ready(page);
  });
  await test.step('M44 what was begun is there again after the page was left', async () => {
    const body = page.getByLabel(words.thread.form.body, { exact: true });
    await body.fill('Directeur, zie het');
    await expect(page.getByText(words.thread.form.draftKept)).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(body).toHaveValue('Directeur, zie het');
    await inspectInBoth(customer);
  });
  await test.step('M44 the answer goes with a file', async () => {
    await desk.send(customer, { body: 'Directeur, zie het uittreksel.', files: ['uittreksel.pdf'] });
    await expect(desk.messages(customer).last()).toContainText('uittreksel.pdf');
    await expect(page.getByText(words.thread.question.title)).toHaveCount(0);
  });
}

async function judge(validation: Visit): Promise<void> {
  const { page, words } = validation;
  const { compare } = words.validation;
  await test.step('S0-1.4.5b M72 the answer arrives by itself, and the difference with the register is marked', async () => {
    await expect(desk.messages(validation).last()).toContainText('uittreksel.pdf');
    await page.getByRole('button', { name: compare.ask, exact: true }).click();
    const row = page.getByRole('row').filter({ hasText: 'Sneek' });
    await expect(row).toContainText('Lollum');
    await expect(row).toContainText(compare.outcomes.different);
    await inspectInBoth(validation);
  });
  await test.step('S0-ACT-06 validation judges, and the work is done', async () => {
    await staff.recordPassed(validation, 'authority', 'Uittreksel bekeken');
    await staff.recordPassed(validation, 'organisation', 'Verhuisd, het register loopt achter');
    await expect(page.getByText(words.validation.order.work.none)).toBeVisible();
  });
}

async function call(customer: Visit, orderId: string): Promise<void> {
  const { page, words } = customer;
  const { form, stands } = words.appointment;
  await test.step('M45 the customer books a call and moves it', async () => {
    await page.goto(`/certificates/${orderId}/appointment`);
    await ready(page);
    await page.getByLabel(form.day, { exact: true }).selectOption({ index: 3 });
    await desk.chooseMoment(page.getByRole('main'), 2);
    await page.getByLabel(form.phone, { exact: true }).fill('030 555 01 02');
    await inspectInBoth(customer);
    await page.getByRole('button', { name: form.book, exact: true }).click();
    const move = page.getByRole('button', { name: stands.move, exact: true });
    await expect(move).toBeVisible();
    const title = await page.getByRole('heading', { level: 2 }).first().textContent();
    await move.click();
    const dialog = page.getByRole('dialog', { name: form.moveTitle });
    await desk.chooseMoment(dialog, 1);
    await dialog.getByRole('button', { name: form.move, exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(title ?? '');
  });
}

test('S0-1.4.5 M44 M45 M72 the desk asks, the customer answers with a file and books a call; a note stays among us', async ({
  open,
  mailbox,
}) => {
  const customer = await open('nl');
  const validation = await open('nl');
  const { orderId, number } = await requested(customer);

  await test.step('S0-1.4.5c the desk notes something for a colleague and asks the customer', async () => {
    await staff.signInAsStaff(validation, 'validation');
    await desk.openDesk(validation, orderId);
    await desk.send(validation, { body: secret, note: true });
    await desk.askAbout(validation, 'authority', question);
    await expect(desk.messages(validation).last()).toContainText(question);
    const { email } = (
      await sql<{ email: string }>(
        `SELECT "email" FROM "User" WHERE "id" = (SELECT "applicantId" FROM "CertificateOrder" WHERE "id" = $1)`,
        [orderId],
      )
    )[0] ?? { email: '' };
    const subject = filled(customer.words.mail.desk_question.subject, { number });
    expect((await mailbox.newest(email, subject)).text).toContain(question);
  });
  await answer(customer, orderId);
  await judge(validation);
  await call(customer, orderId);
  await test.step('M72 M45 the queue and the day list of the desk', async () => {
    const { page, words } = validation;
    await page.goto('/staff/validation');
    await expect(page.getByRole('row').filter({ hasText: number })).toContainText(
      words.staff.work.kind.appointment,
    );
    await inspectInBoth(validation);
    await page.goto('/staff/validation/appointments');
    await expect(page.getByRole('heading', { level: 1, name: words.validation.title })).toBeVisible();
    await inspectInBoth(validation);
  });
  await test.step('M45 the desk moves the call for the customer; the hours in which it can be called are set', async () => {
    const { page, words } = validation;
    await page.goto(`/staff/validation/${orderId}`);
    await page.getByRole('link', { name: words.validation.order.appointment.change, exact: true }).click();
    const stands = page.getByRole('heading', { level: 2 }).first();
    const before = (await stands.textContent()) ?? '';
    await inspectInBoth(validation);
    await page.getByRole('button', { name: words.appointment.stands.move, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.appointment.form.moveTitle });
    await desk.chooseMoment(dialog, 3);
    await dialog.getByRole('button', { name: words.appointment.form.move, exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(stands).not.toHaveText(before);
    await page.goto('/staff/validation/hours');
    await ready(page);
    const monday = page.getByRole('textbox', { name: words.validation.hours.day.mon });
    await monday.fill('17:00-9:00');
    await page.getByRole('button', { name: words.validation.hours.save, exact: true }).click();
    await expect(monday).toHaveAttribute('aria-invalid', 'true');
    await inspectInBoth(validation);
    await page.reload();
    await ready(page);
    await page.getByRole('button', { name: words.validation.hours.save, exact: true }).click();
    await expect(page.getByText(words.validation.hours.saved)).toBeVisible();
  });
});
