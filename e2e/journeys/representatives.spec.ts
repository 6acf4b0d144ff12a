import { inspectInBoth } from '../fixtures/accessibility';
import { newCustomer, newRepresentative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import { filled, pattern } from '../fixtures/words';
import { openRequest } from '../pages/account';
import { becomeCustomer } from '../pages/customer';
import { goThroughApp } from '../pages/identity-app';
import { approve, giveConsent, openLink, readAppCode } from '../pages/link';
import { expectCheck } from '../pages/order';
import { askInPerson, decline, planAndPass } from '../pages/representatives';
import * as request from '../pages/request';
import { recordPassed, signInAsStaff } from '../pages/staff';

test.setTimeout(300_000);

const subjects = {
  identity: 'Verify your identity',
  approval: 'Please approve digital certificate order',
};

const threeTitle =
  'S0-1.4.4 S0-1.4.6 three representatives: the app failed and passed, the second approves, the third is told';

// Alone, because the next judgement of the identity provider may be that of any journey.
test(threeTitle, { tag: '@alone' }, async ({ open, mailbox, knobs }) => {
  const customer = newCustomer('Bram');
  const people = ['Ferdinand', 'Pieternel', 'Wouter'].map((firstName) => ({
    ...newRepresentative(),
    firstName,
  }));
  const [first, second, third] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
  const applicant = await open('nl');
  await becomeCustomer(applicant, customer);
  await openRequest(applicant);
  await request.answerAll(applicant, {
    representative: first,
    others: [second, third],
    years: 1,
    bits: 2048,
  });
  await request.submit(applicant);
  await request.submitted(applicant);

  const two = await open('en');
  const t = two.words.identity;
  await test.step('S0-A2.3 S0-ERR-12 the consent page, the phone test, and an app that fails', async () => {
    await knobs.turn('identity', { failNext: 1, failReason: 'face_mismatch' });
    await openLink(two, mailbox, second.email, subjects.identity);
    await expect(two.page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
    await ready(two.page);
    await two.page.getByText(t.phone.title, { exact: true }).click();
    await two.page.getByRole('radio', { name: t.phone.document.driving_licence }).check();
    await expect(two.page.getByText(t.phone.verdict.wrong_document.title, { exact: true })).toBeVisible();
    await inspectInBoth(two);
    await giveConsent(two);
    const code = await readAppCode(two);
    await two.page.getByRole('link', { name: t.app.open.button }).click();
    await goThroughApp(two.page, code);
    await expect(two.page.getByText(pattern(t.failed.reasons.face_mismatch))).toBeVisible({
      timeout: 30_000,
    });
    await inspectInBoth(two);
  });
  await test.step('M49 once more with a new code: passed, by itself', async () => {
    await ready(two.page);
    await two.page.getByRole('button', { name: t.failed.retry, exact: true }).click();
    const code = await readAppCode(two);
    await two.page.getByRole('link', { name: t.app.open.button }).click();
    await goThroughApp(two.page, code);
    const passed = two.page.getByRole('heading', { level: 1, name: t.passed.title });
    await expect(passed).toBeVisible({ timeout: 30_000 });
  });
  await test.step('S0-1.4.6 the second approves, and the applicant sees it without touching the page', async () => {
    await expectCheck(applicant, 'identity', 'passed');
    await approve(two, mailbox, second.email);
    await expectCheck(applicant, 'approval', 'passed');
  });
  await test.step('the third is told, and the link says so kindly', async () => {
    const three = await open('nl');
    await mailbox.newest(third.email, 'is goedgekeurd: u hoeft niets meer te doen');
    await openLink(three, mailbox, third.email, subjects.identity);
    const { closed } = three.words.identity;
    await expect(three.page.getByRole('heading', { level: 1, name: closed.title })).toBeVisible();
    const name = `${second.firstName} ${second.lastName}`;
    await expect(three.page.getByText(filled(closed.approved, { name }))).toBeVisible();
    await inspectInBoth(three);
  });
});

test('S0-A2.4 face to face, recorded by validation; declined with a reason; the applicant corrects', async ({
  open,
  mailbox,
}) => {
  const [customer, person] = [newCustomer('Greet'), newRepresentative()];
  const applicant = await open('nl');
  await becomeCustomer(applicant, customer);
  await openRequest(applicant);
  await request.answerAll(applicant, { representative: person, years: 1, bits: 2048 });
  await request.submit(applicant);
  const { orderId } = await request.submitted(applicant);

  const representative = await open('nl');
  await test.step('S0-SCR-17 asked on the page, with what it costs', async () => {
    await openLink(representative, mailbox, person.email, subjects.identity);
    await askInPerson(representative);
    await inspectInBoth(representative);
  });
  await test.step('S0-ACT-06 planned and passed by validation; the page of the representative follows', async () => {
    const validation = await open('nl');
    await signInAsStaff(validation, 'validation');
    await planAndPass(validation, orderId);
    await inspectInBoth(validation);
    const { passed } = representative.words.identity;
    const heading = representative.page.getByRole('heading', { level: 1, name: passed.title });
    await expect(heading).toBeVisible({ timeout: 30_000 });
    await expectCheck(applicant, 'identity', 'passed');
    await validation.page.goto(`/staff/orders/${orderId}`);
    await ready(validation.page);
    await recordPassed(validation, 'authority', 'Uittreksel bekeken');
  });
  await test.step('M50 declined, with a reason that reaches the applicant, who goes on with what was filled in', async () => {
    const reason = 'Dit moet op naam van onze andere vestiging.';
    await openLink(representative, mailbox, person.email, subjects.approval);
    await decline(representative, reason);
    await inspectInBoth(representative);
    const { page, words } = applicant;
    await expect(page.getByText(reason)).toBeVisible({ timeout: 30_000 });
    await page.goto(`/certificates/${orderId}/correct`);
    await expect(page.getByText(reason)).toBeVisible();
    await inspectInBoth(applicant);
    await page.getByRole('button', { name: words.review.correct.button, exact: true }).click();
    await expect(page).toHaveURL(/\/certificates\/[0-9a-f-]+\/request/, { timeout: 30_000 });
    expect(page.url()).not.toContain(orderId);
  });
});
