import { inspectInBoth } from '../fixtures/accessibility';
import { newCustomer, newJointDirector } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import { openRequest } from '../pages/account';
import { becomeCustomer } from '../pages/customer';
import { expectCheck } from '../pages/order';
import * as power from '../pages/power-of-attorney';
import * as request from '../pages/request';
import { signInAsStaff } from '../pages/staff';

test.setTimeout(300_000);

test('S0-1.3.2h3 S0-ERR-06 M25 M26 M27 jointly authorised: a power of attorney, signed by two, judged by two', async ({
  open,
  mailbox,
}) => {
  const [customer, director] = [newCustomer('Fenna'), newJointDirector()];
  const first = { email: `johanna.${director.email}`, name: 'Johanna Maria de Vries' };
  const applicant = await open('nl');
  await becomeCustomer(applicant, customer);
  await openRequest(applicant);
  const t = applicant.words.authority;

  await test.step('M25 the register says at the question who must sign with whom', async () => {
    await request.answerOrganisation(applicant);
    await request.answerOin(applicant);
    await request.answerDomain(applicant, customer.email.replace(/@.*/, '').replace('.', '-'));
    await request.answerValidity(applicant, 1);
    await request.answerKey(applicant, { bits: 2048 });
    await request.answerRepresentative(applicant, director);
    await request.atScreen(applicant, 'check');
    await applicant.page.goBack();
    await request.atScreen(applicant, 'representative');
    await expect(applicant.page.getByText(t.finding.title.no)).toBeVisible({ timeout: 20_000 });
    await expect(applicant.page.getByText(`gezamenlijk bevoegd met ${first.name}`)).toBeVisible();
    await inspectInBoth(applicant);
    await request.saveScreen(applicant);
    await request.atScreen(applicant, 'check');
    await request.acceptTerms(applicant);
  });
  await request.submit(applicant);
  const { orderId } = await request.submitted(applicant);

  await test.step('M26 made with who the register proposes and one more', async () => {
    await power.openPower(applicant);
    await expect(applicant.page.getByLabel(t.page.lastName, { exact: true })).toHaveValue('de Vries');
    await inspectInBoth(applicant);
    await power.makePower(applicant, first.email, director);
    await inspectInBoth(applicant);
  });
  const one = await open('nl');
  await test.step('M27 the first signs with the own name, and with no other', async () => {
    await power.openSigning(one, mailbox, first.email, 'Graag tekenen');
    await inspectInBoth(one);
    await power.signAs(one, 'Pieter van den Berg');
    await expect(one.page.getByText(one.words.field.signed_name_differs).first()).toBeVisible();
    await power.signAs(one, 'J.M. de Vries');
    await expect(one.page.getByText(t.sign.done)).toBeVisible();
  });
  const two = await open('en');
  await test.step('M27 the second signs in English', async () => {
    await power.openSigning(two, mailbox, director.email, 'Please sign');
    await power.signAs(two, `${director.firstName} ${director.lastName}`);
    await expect(two.page.getByText(two.words.authority.sign.done)).toBeVisible();
  });
  await test.step('S0-ACT-06 one employee looks it over, another accepts', async () => {
    const validation = await open('nl');
    await signInAsStaff(validation, 'validation');
    await power.judgePower(validation, orderId, 'check');
    await expect(validation.page.getByText(t.staff.waitsForColleague)).toBeVisible();
    await inspectInBoth(validation);
    const admin = await open('nl');
    await signInAsStaff(admin, 'admin');
    await power.judgePower(admin, orderId, 'accept');
    await expect(admin.page.getByText(/^Aangenomen door/)).toBeVisible();
  });
  await test.step('the authority row passes, and the applicant hears it', async () => {
    await applicant.page.goto(`/certificates/${orderId}`);
    await ready(applicant.page);
    await expectCheck(applicant, 'authority', 'passed');
    const mail = await mailbox.newest(customer.email, 'Volmacht goedgekeurd');
    expect(mail.text).toContain(`${director.firstName} ${director.lastName}`);
  });
});
