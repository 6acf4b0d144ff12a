import { inspectOnce } from '../fixtures/accessibility';
import { sql } from '../fixtures/database';
import { newCustomer, newRepresentative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { pattern } from '../fixtures/words';
import { openRequest } from '../pages/account';
import { becomeCustomer } from '../pages/customer';
import { mailRow, runNudges } from '../pages/ledger';
import { expectTurn } from '../pages/order';
import * as request from '../pages/request';

test.setTimeout(180_000);

/** The address and the person of a request that waits for somebody whose mail came back. */
async function askAtWrongAddress(applicant: Visit) {
  const person = newRepresentative();
  const wrong = person.email.replace('.example', '.invalid');
  await becomeCustomer(applicant, newCustomer('Mila'));
  await openRequest(applicant);
  await request.answerAll(applicant, { representative: { ...person, email: wrong }, years: 1, bits: 2048 });
  await request.submit(applicant);
  const { orderId } = await request.submitted(applicant);
  return { person, wrong, orderId };
}

test('M41 M43 a mail that came back goes to the right address, the person who forgets is reminded, somebody looks along, and the order is cancelled with a reason', async ({
  open,
  mailbox,
}) => {
  const applicant = await open('nl');
  const { page, words } = applicant;
  const { person, wrong, orderId } = await askAtWrongAddress(applicant);
  const { mails, reminders, share, followed, cancel } = words.order;

  await test.step('M41 the ledger says by itself that the mail came back; the address is corrected there', async () => {
    const asked = mailRow(applicant, wrong);
    await expect(asked).toContainText(mails.bounced, { timeout: 30_000 });
    await inspectOnce(applicant);
    await asked.getByRole('button', { name: mails.correct.trigger, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(mails.correct.email, { exact: true }).fill(person.email);
    await dialog.getByRole('button', { name: mails.correct.confirm, exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(mailRow(applicant, person.email)).toContainText(mails.sent, { timeout: 30_000 });
    await mailbox.newest(person.email, 'Verify your identity');
  });
  await test.step('M43 three days later there is one reminder; then the customer wants no more', async () => {
    await sql(
      `UPDATE "Representation" SET "identityChangedAt" = "identityChangedAt" - interval '3 days' WHERE "orderId" = $1::uuid`,
      [orderId],
    );
    await runNudges();
    await mailbox.newest(person.email, 'herinnering');
    await page.reload();
    await ready(page);
    await expect(page.getByText(pattern(reminders.next))).toBeVisible();
    await page.getByRole('button', { name: reminders.stop, exact: true }).click();
    await expect(page.getByText(reminders.stopped)).toBeVisible();
  });

  const guest = await open('en');
  await test.step('S0-1.4.0a somebody else looks along in another browser, in English, without names and addresses', async () => {
    await page.getByRole('button', { name: share.make, exact: true }).click();
    const address = await page.locator('#share code').textContent();
    await guest.page.goto(address ?? '');
    const turn = pattern(guest.words.order.followed.turn.representative);
    await expect(guest.page.getByRole('heading', { name: turn })).toBeVisible();
    const main = guest.page.getByRole('main');
    await expect(main).toContainText(person.firstName);
    await expect(main).not.toContainText(person.lastName);
    await expect(main).not.toContainText(person.email);
    await expect(main.getByRole('button')).toHaveCount(0);
    await inspectOnce(guest);
  });
  await test.step('M36 cancelled with a reason: all of them hear it, the open page of the guest by itself', async () => {
    const reason = 'Wij kozen de verkeerde organisatie.';
    await page.getByRole('button', { name: cancel.trigger, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(cancel.reason).fill(reason);
    await dialog.getByRole('button', { name: cancel.confirm, exact: true }).click();
    await expectTurn(applicant, words.order.turn.nobody);
    await expect(page.getByRole('main')).toContainText(reason);
    const told = await mailbox.newest(person.email, 'geannuleerd');
    expect(told.text).toContain(reason);
    const nobody = guest.words.order.followed.turn.nobody;
    await expect(guest.page.getByRole('heading', { name: nobody })).toBeVisible({ timeout: 30_000 });
    expect(followed.turn.nobody).not.toBe(nobody);
  });
});
