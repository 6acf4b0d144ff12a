import { readFile } from 'node:fs/promises';
import { openWorkshop } from '@/lib/pki/testing/commands';
import { inspectInBoth } from '../fixtures/accessibility';
import { sql } from '../fixtures/database';
import type { Knobs } from '../fixtures/knobs';
import { company, newCustomer, newRepresentative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { loseBrowser } from '../fixtures/tabs';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { pattern } from '../fixtures/words';
import { openRequest } from '../pages/account';
import { becomeCustomer } from '../pages/customer';
import { goThroughApp } from '../pages/identity-app';
import { atKeyPage, makeP12 } from '../pages/key-page';
import { approve, giveConsent, openLink, readAppCode } from '../pages/link';
import { expectRefused } from '../pages/link-trouble';
import { expectCheck, rowOf } from '../pages/order';
import * as request from '../pages/request';
import { signIn } from '../pages/sign-in';
import { fetchRoot } from '../proofs/certificate-authority';
import { orderRequests } from '../proofs/order-request';
import { ordersAtCa } from '../proofs/orders';
import * as p12 from '../proofs/p12';

test.setTimeout(240_000);

/** The worker waits longer after each failure, up to the sweep, which asks again once a minute. */
const goneOutBy = 100_000;

const expectTitle = async ({ page }: Visit, name: string | RegExp) => {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await ready(page);
};

/** The CA refuses everything, for as long as nobody turns it back. */
const switchCaOff = (knobs: Knobs) => knobs.turn('digicert', { serverError: 100_000 });
const switchCaOn = (knobs: Knobs) => knobs.turn('digicert', { serverError: 0 });

/** From the list of certificates back into the request that was left. */
async function resumeRequest({ page, words }: Visit): Promise<void> {
  await page.goto('/certificates');
  await page.getByRole('link', { name: words.order.list.unnamed, exact: true }).click();
  await page.getByRole('link', { name: words.order.goOn, exact: true }).click();
}

/** The name in the title of the order. */
async function readName({ page, words }: Visit): Promise<string> {
  const title = page.getByRole('heading', { level: 1, name: pattern(words.order.title) });
  const [name] = (await title.textContent())?.match(/[\w-]+\.qvtl\.nl/) ?? [];
  if (!name) throw new Error('The title of the order has no name below qvtl.nl.');
  return name;
}

test('S0-1.3.2j1 a request left halfway, the CA down, two presses on "Submit" and the back button: one order, sent by itself', {
  tag: '@alone',
}, async ({ open, knobs }) => {
  const customer = newCustomer('Daan');
  const { email, password } = customer;
  let visit = await open('nl');
  const authenticator = await becomeCustomer(visit, customer);

  await test.step('back to a question: what was answered is still there', async () => {
    await openRequest(visit);
    await request.answerOrganisation(visit);
    await request.atScreen(visit, 'oin');
    await visit.page.goBack();
    await request.atScreen(visit, 'organisation');
    const { kvkNumber } = visit.words.request.organisation;
    await expect(visit.page.getByLabel(kvkNumber, { exact: true })).toHaveValue(company.kvkNumber);
    await request.saveScreen(visit);
  });
  await test.step('S0-1.3.2 the browser lost after two questions: signed in again, on with the third', async () => {
    await request.answerOin(visit);
    await request.atScreen(visit, 'domain');
    await loseBrowser(visit);
    visit = await open('nl');
    await signIn(visit, { username: email, password, authenticator });
    await visit.page.waitForURL(/\/dashboard|\/subscriptions/);
    await resumeRequest(visit);
    await request.answerDomain(visit);
    await request.answerValidity(visit, 1);
    await request.answerKey(visit, { bits: 2048 });
    await request.answerRepresentative(visit, newRepresentative());
    await request.atScreen(visit, 'check');
    await expect(visit.page.getByRole('main')).toContainText('Test BV Donald');
  });

  const { page, words } = visit;
  const { orderId, name } = await test.step('the CA down at submit: the order is in and waits', async () => {
    await request.acceptTerms(visit);
    await switchCaOff(knobs);
    await page.getByRole('button', { name: words.request.check.submit, exact: true }).dblclick();
    const submitted = await request.submitted(visit);
    await expect(page.getByText(words.order.about.submitting)).toBeVisible();
    return { ...submitted, name: await readName(visit) };
  });
  await test.step('back does not submit again: it leads to the order as it stands', async () => {
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/certificates/${orderId}$`));
    await expectTitle(visit, pattern(words.order.title));
    await expect(page.getByText(words.order.about.submitting)).toBeVisible();
    await expect(page.getByRole('button', { name: words.request.check.submit })).toHaveCount(0);
    expect(await ordersAtCa(name)).toEqual([]);
  });
  await test.step('S0-1.3.2j3 the CA is back: the order goes out by itself, once', async () => {
    await switchCaOn(knobs);
    await expect(page.getByText(words.order.about.submitting)).toBeHidden({ timeout: goneOutBy });
    await expectCheck(visit, 'organisation', 'passed');
    expect((await orderRequests(name)).filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await ordersAtCa(name)).toHaveLength(1);
  });
  await test.step('M36 answers that contradict each other are being looked into by us, and ask nothing of anybody', async () => {
    await sql(
      `UPDATE "OrderCheck" SET "recorded" = 'failed', "recordedAt" = now(), "recordedBy" = gen_random_uuid()
       WHERE "orderId" = $1 AND "kind" = 'organisation'`,
      [orderId],
    );
    await expectCheck(visit, 'organisation', 'unclear');
    const row = rowOf(visit, 'organisation');
    await expect(row).toContainText(words.check.reason.answers_conflict);
    await expect(row.getByRole('link')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  });
  await test.step('M39 what takes long is said to be later than usual, without reloading, and no date is promised', async () => {
    await expect(rowOf(visit, 'identity')).not.toContainText(words.check.late);
    await sql(
      `UPDATE "OrderCheck" SET "since" = now() - interval '30 days' WHERE "orderId" = $1 AND "kind" = 'identity'`,
      [orderId],
    );
    await expect(rowOf(visit, 'identity')).toContainText(words.check.late, { timeout: 15_000 });
    await expect(page.getByText(words.order.forecast.unknown)).toBeVisible();
    await inspectInBoth(visit);
  });
});

test('S0-A2.5c S0-1.5.2 identification left halfway, and a key that stayed in another browser: a new key, and a .p12 that opens', async ({
  open,
  mailbox,
}) => {
  const [customer, person] = [newCustomer('Fleur'), newRepresentative()];
  const workshop = openWorkshop();
  let applicant = await open('en');
  await becomeCustomer(applicant, customer);
  await openRequest(applicant);
  await request.answerAll(applicant, { representative: person, years: 1, bits: 2048 });
  await request.submit(applicant);
  await request.submitted(applicant);

  let representative = await open('nl');
  await test.step('S0-A2.5c the browser lost after the code: the same link leads to the same code', async () => {
    await openLink(representative, mailbox, person.email, 'Verify your identity');
    await giveConsent(representative);
    const code = await readAppCode(representative);
    await loseBrowser(representative);
    representative = await open('nl');
    await openLink(representative, mailbox, person.email, 'Verify your identity');
    expect(await readAppCode(representative)).toBe(code);
    const { identity } = representative.words;
    await representative.page.getByRole('link', { name: identity.app.open.button }).click();
    await goThroughApp(representative.page, code);
    const passed = representative.page.getByRole('heading', { level: 1, name: identity.passed.title });
    await expect(passed).toBeVisible({ timeout: 30_000 });
  });
  await test.step('S0-1.4.6c approval, after which the link says that this has been done', async () => {
    await expectCheck(applicant, 'identity', 'passed');
    await expectCheck(applicant, 'approval', 'todoRepresentative');
    await approve(representative, mailbox, person.email);
    await expectCheck(applicant, 'approval', 'passed');
    await openLink(representative, mailbox, person.email, 'Please approve digital certificate order');
    await expectRefused(representative, 'used');
  });

  const password = 'Kersen-boom 42 _ appelmoes';
  const download =
    await test.step('S0-1.5.2 in another browser: why the key is not here, a new one, the .p12', async () => {
      await loseBrowser(applicant);
      applicant = await open('en');
      const { page, words } = applicant;
      const { key } = words.createCertificate;
      const subject = 'Create Your DigiCert PKI Private Services Server Certificate';
      await openLink(applicant, mailbox, customer.email, subject);
      await atKeyPage(applicant);
      await expect(page.getByText(key.elsewhere.title)).toBeVisible();
      await page.getByRole('radio', { name: key.bitsOption.replace('{bits}', '2048') }).check();
      await page.getByRole('button', { name: key.make, exact: true }).click();
      await expect(page.getByText(key.here.title)).toBeVisible({ timeout: 60_000 });
      return makeP12(applicant, password);
    });
  await test.step('S0-1.5.2n openssl opens it', async () => {
    const path = workshop.put('certificate.p12', await readFile(await download.path()));
    const opened = p12.openP12(workshop, path, password);
    expect(p12.isPair(workshop, opened)).toBe(true);
    p12.verifyChain(workshop, await fetchRoot(workshop), opened);
  });
  workshop.close();
});
