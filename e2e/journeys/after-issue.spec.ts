import { randomBytes } from 'node:crypto';
import type { Download } from '@playwright/test';
import { openWorkshop } from '@/lib/pki/testing/commands';
import { inspectInBoth } from '../fixtures/accessibility';
import { sql } from '../fixtures/database';
import type { Mailbox } from '../fixtures/mailbox';
import { newCustomer, newRepresentative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';
import { openRequest } from '../pages/account';
import {
  agreeToRevoke,
  askToRevoke,
  chooseAction,
  openOrder,
  requireSecondPerson,
} from '../pages/after-issue';
import { becomeCustomer } from '../pages/customer';
import { makeP12 } from '../pages/key-page';
import { approve, beIdentified, openLink } from '../pages/link';
import { expectCheck, expectTurn } from '../pages/order';
import { invite, join, openPeople } from '../pages/people';
import * as request from '../pages/request';
import { setUpAccount } from '../pages/set-up';
import { openP12 } from '../proofs/p12';

test.setTimeout(420_000);

const mark = () => randomBytes(4).toString('hex');
const password = () => `Groene Wolken ${mark()} 42!`;

/** Brings the end of a certificate nearer, as only time does. */
const letTimePass = (orderId: string) =>
  sql(`UPDATE "Certificate" SET "notAfter" = now() + interval '60 days' WHERE "orderId" = $1::uuid`, [
    orderId,
  ]);

/** A certificate with its file: requested, approved and collected. */
async function getCertificate(applicant: Visit, representative: Visit, mailbox: Mailbox): Promise<string> {
  const person = newRepresentative();
  await openRequest(applicant);
  await request.answerAll(applicant, {
    representative: person,
    years: 1,
    bits: 2048,
    label: `TestBVDonald-${mark()}`,
  });
  await request.submit(applicant);
  const { orderId } = await request.submitted(applicant);
  await expectCheck(applicant, 'organisation', 'passed');
  await beIdentified(representative, mailbox, person.email);
  await expectCheck(applicant, 'identity', 'passed');
  await approve(representative, mailbox, person.email);
  await expectTurn(applicant, applicant.words.order.turn.applicant);
  await applicant.page.goto(`/certificates/${orderId}/create`);
  await ready(applicant.page);
  await makeP12(applicant, password());
  await expect(applicant.page.getByText(applicant.words.createCertificate.made.title)).toBeVisible();
  return orderId;
}

/** The file of a download opens with that password, says openssl. */
async function expectOpens(download: Download, secret: string): Promise<void> {
  const workshop = openWorkshop();
  openP12(workshop, await download.path(), secret);
  workshop.close();
}

test('a certificate after it was issued: lost, replaced, revoked by two, renewed, in a campaign', async ({
  open,
  mailbox,
}) => {
  const [customer, colleague] = [newCustomer('Rosalie'), newCustomer('Petra')];
  const [owner, other, representative] = [await open('nl'), await open('nl'), await open('nl')];
  const { page, words } = owner;
  await becomeCustomer(owner, customer);
  const orderId = await test.step('a certificate in use', () =>
    getCertificate(owner, representative, mailbox));

  await test.step('M66 an owner wants a second person for revoking; a colleague joins', async () => {
    await openPeople(owner);
    await invite(owner, colleague, 'requester');
    const values = {
      inviter: `${customer.firstName} ${customer.lastName}`,
      organisation: customer.organisationName,
    };
    await openLink(other, mailbox, colleague.email, filled(words.mail.join_account.subject, values));
    await join(other, colleague.password);
    await setUpAccount(other);
    await openPeople(owner);
    await requireSecondPerson(owner);
  });

  await test.step('M57 the password is lost: the same screen, another password, the same key', async () => {
    await openOrder(owner, orderId);
    await inspectInBoth(owner);
    await chooseAction(owner, 'password');
    await expect(page.getByText(words.createCertificate.why.password.title, { exact: true })).toBeVisible();
    await ready(page);
    await inspectInBoth(owner);
    const another = password();
    await expectOpens(await makeP12(owner, another), another);
  });

  await test.step('M57 another key: a new certificate, while the one before goes on', async () => {
    await openOrder(owner, orderId);
    await chooseAction(owner, 'newKey');
    await expect(page.getByText(words.createCertificate.why.new.title, { exact: true })).toBeVisible();
    await ready(page);
    await page.getByRole('button', { name: words.createCertificate.key.make, exact: true }).click();
    await expect(page.getByText(words.createCertificate.key.here.title, { exact: true })).toBeVisible({
      timeout: 90_000,
    });
    await ready(page);
    const another = password();
    await expectOpens(await makeP12(owner, another), another);
    await openOrder(owner, orderId);
    await expect(page.getByText(words.order.after.earlier.title, { exact: true })).toBeVisible();
  });

  await test.step('M66 the earlier one is revoked by two people, and goes alone', async () => {
    await page.getByRole('link', { name: words.order.after.earlier.revoke }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.revocation.title })).toBeVisible();
    await inspectInBoth(owner);
    await askToRevoke(owner, 'lost', 'submitTwo');
    await expect(
      page.getByRole('heading', { name: words.revocation.wish.waitsForOther.title }),
    ).toBeVisible();
    await mailbox.newest(colleague.email, words.mail.revocation_asked.subject.split(':')[0] ?? '');
    await other.page.goto(`/certificates/${orderId}/revoke`);
    await expect(
      other.page.getByRole('heading', { name: words.revocation.wish.waitsForYou.title }),
    ).toBeVisible();
    await inspectInBoth(other);
    await agreeToRevoke(other);
    await mailbox.newest(customer.email, words.mail.certificate_revoked.subject.split(':')[0] ?? '');
    await openOrder(owner, orderId);
    await expect(page.getByText(words.order.after.earlier.title, { exact: true })).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText(words.order.state.completed);
  });

  await test.step('M63 renewing: everything filled in, two certificates side by side, a new key', async () => {
    await letTimePass(orderId);
    await openOrder(owner, orderId);
    await page.getByRole('link', { name: words.order.after.renew.begin, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: words.renewal.title })).toBeVisible();
    await ready(page);
    await inspectInBoth(owner);
    await page.getByRole('button', { name: words.renewal.begin, exact: true }).click();
    await request.atScreen(owner, 'validity');
    await inspectInBoth(owner);
    await request.answerValidity(owner, 1);
    await request.atScreen(owner, 'check');
    await inspectInBoth(owner);
    await request.acceptTerms(owner);
    await request.submit(owner);
    const renewal = await request.submitted(owner);
    await expect(page.getByRole('main').locator(`a[href="/certificates/${orderId}"]`)).toBeVisible();
    await openOrder(owner, orderId);
    await expect(page.locator(`a[href="/certificates/${renewal.orderId}"]`)).toBeVisible();
  });

  await test.step('M68 the planner tells when, and what nobody knows', async () => {
    await page.goto('/planner');
    await expect(page.getByRole('heading', { name: words.planner.unknown.title })).toBeVisible();
    await inspectInBoth(owner);
  });

  await test.step('M67 a campaign: begun, mailed to who does it, and followed by itself', async () => {
    const { campaign } = words;
    await page.goto('/campaigns/new');
    await ready(page);
    await inspectInBoth(owner);
    await page.getByLabel(campaign.form.name, { exact: true }).fill('Sleutels vervangen');
    await page.getByLabel(campaign.form.reason, { exact: true }).fill('Melding van DigiCert');
    await page.getByRole('radio', { name: campaign.form.hours24.text }).check();
    await page.getByRole('button', { name: campaign.form.submit, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sleutels vervangen' })).toBeVisible();
    await ready(page);
    await inspectInBoth(owner);
    await expect(page.getByRole('row').filter({ hasText: 'qvtl.nl' })).toContainText(
      campaign.stage.under_way,
    );
    await mailbox.newest(customer.email, 'Sleutels vervangen');
    await page.getByRole('button', { name: campaign.board.close, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: campaign.board.closeConfirm }).click();
    await expect(page.getByText(campaign.board.closed, { exact: true })).toBeVisible();
  });
});
