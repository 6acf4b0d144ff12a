import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { openWorkshop, type Workshop } from '@/lib/pki/testing/commands';
import { inspectInBoth } from '../fixtures/accessibility';
import { addresses } from '../fixtures/addresses';
import type { Mailbox } from '../fixtures/mailbox';
import {
  type Customer,
  company,
  newCustomer,
  newRepresentative,
  type Representative,
} from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { type Sent, startRecordingProxy } from '../fixtures/recording-proxy';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';
import { openRequest, readAccountNumber } from '../pages/account';
import { goThroughApp } from '../pages/identity-app';
import { atKeyPage, makeP12 } from '../pages/key-page';
import { confirmApproval, giveConsent, openLink, readAppCode } from '../pages/link';
import { expectCheck, expectTurn } from '../pages/order';
import { payAs } from '../pages/payment';
import * as request from '../pages/request';
import {
  chooseApp,
  chooseQuestions,
  confirmApp,
  keepRecoveryCodes,
  readTypedKey,
  seeApps,
} from '../pages/set-up';
import {
  expectPaid,
  fillInCheckout,
  goOnToSetUp,
  goToCartFromTop,
  goToCheckout,
  pay,
  productName,
  putInCart,
  seeCategories,
  seeChoices,
} from '../pages/shop';
import { fetchRoot } from '../proofs/certificate-authority';
import { expectZipWithoutKey } from '../proofs/mailed-zip';
import { logInByMutualTls } from '../proofs/mutual-tls';
import { departures, orderRequests } from '../proofs/order-request';
import * as p12 from '../proofs/p12';
import { placesWith, tracesOf, tracesOfText } from '../proofs/traces';

test.setTimeout(300_000);

/** From the home page to the thanks for the payment. */
async function shop(visit: Visit, customer: Customer): Promise<void> {
  const { page, words } = visit;
  await test.step('S0-SCR-01 S0-1.1.1 S0-1.1.4c the shop is open to everybody, from the home page, where nobody need scroll', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: words.shop.hero.title })).toBeVisible();
    const product = page.getByRole('main').getByRole('link', { name: words.shop.hero.buy });
    await expect(product).toBeInViewport();
    await expect(product).toHaveAttribute('href', '/products/private-services-server');
    await expect(page.getByRole('main').getByRole('link', { name: words.shop.hero.find })).toBeInViewport();
    await inspectInBoth(visit);
  });
  await test.step('S0-1.1.2a S0-SCR-02 S0-1.1.3 S0-1.1.4a S0-1.1.4b "Buy", Trust Services, eIDAS/PKIo, "Buy a TLS Certificate"', async () => {
    await seeCategories(visit);
    await inspectInBoth(visit);
    await page.getByRole('link', { name: filled(words.product.buyName, { name: productName }) }).click();
    await expect(page.getByRole('heading', { level: 1, name: productName })).toBeVisible();
    await inspectInBoth(visit);
  });
  await test.step('S0-1.1.5a S0-1.1.7a S0-SCR-03 S0-1.1.6a S0-1.1.6b into the cart, from its pop-over to the cart, to the checkout', async () => {
    await putInCart(visit);
    await inspectInBoth(visit);
    await goToCartFromTop(visit);
    await goToCheckout(visit);
    await inspectInBoth(visit);
  });
  await test.step('S0-SCR-04 S0-1.1.8a S0-1.1.8b S0-1.1.8c S0-1.1.8d S0-1.1.8e S0-1.1.9b S0-1.1.10b S0-1.1.11c S0-1.1.11d S0-1.1.7d S0-DOC-11 all is asked on one page', async () => {
    await seeChoices(visit);
    await fillInCheckout(visit, customer);
  });
  await test.step('S0-1.1.9a S0-1.1.12 the payment data are for the provider’s page; paying places the order', async () => {
    const own = new URL(page.url()).origin;
    await pay(visit);
    await payAs(page, 'paid', (hosted) => expect(new URL(hosted).origin).not.toBe(own));
    await expectPaid(visit);
    await inspectInBoth(visit);
  });
}

/** The set-up in the browser of the purchase; ends signed in. */
async function setUp(visit: Visit): Promise<void> {
  const { page } = visit;
  await test.step('S0-SCR-05 C-04 S0-1.2.0a S0-SCR-06 S0-1.2.2a "Set up" goes straight on with the questions for the telephone', async () => {
    await goOnToSetUp(visit);
    await expect(page).toHaveURL(/\/set-up/);
    await inspectInBoth(visit);
    await chooseQuestions(visit);
  });
  await test.step('S0-SCR-07 C-04 S0-1.2.3b S0-1.2.3d S0-1.2.3e S0-1.2.3c S0-1.2.4 apps to install, QR code, typed key and a code that proves them', async () => {
    await ready(page);
    await seeApps(visit);
    const authenticator = await readTypedKey(visit);
    await inspectInBoth(visit);
    await chooseApp(visit, '2FAS');
    await confirmApp(visit, await authenticator.code());
    await inspectInBoth(visit);
    expect(new Set(await keepRecoveryCodes(visit)).size).toBe(10);
  });
  await test.step('S0-1.2.6 then straight on to the request of the certificate', async () => {
    await expect(page).toHaveURL(/\/subscriptions\/[\da-f-]{36}$/);
    await expect(page.getByRole('heading', { name: visit.words.subscription.next.title })).toBeVisible();
  });
}

/** From the dashboard to the submitted request. */
async function requestCertificate(visit: Visit, person: Representative) {
  const { page, words } = visit;
  await test.step('S0-SCR-09 S0-SCR-10 S0-SCR-11 S0-1.3.1 S0-1.3.2 dashboard, my subscription, actions, request', async () => {
    await page.goto('/dashboard');
    const products = page.getByRole('group', { name: words.site.side.trustProducts });
    await expect(products.getByRole('link', { name: words.site.side.certificates })).toBeVisible();
    await inspectInBoth(visit);
    await openRequest(visit);
    await request.atScreen(visit, 'organisation');
  });
  await test.step('S0-1.3.2f4 S0-1.3.2g7 S0-1.3.2b4 the register and the page fill in what they know', async () => {
    await inspectInBoth(visit);
    await request.answerOrganisation(visit);
    await request.atScreen(visit, 'oin');
    await expect(page.getByRole('main')).toContainText(company.oin);
    await inspectInBoth(visit);
    await request.answerOin(visit);
    await request.atScreen(visit, 'domain');
    await expect(page.getByLabel(words.request.domain.label, { exact: true })).toHaveValue(/^TestBVDonald/);
    await inspectInBoth(visit);
    await request.answerDomain(visit);
  });
  await test.step('S0-1.3.2a1 S0-1.3.2c1 S0-1.3.2h5 term, key in the browser, a new representative', async () => {
    await request.atScreen(visit, 'validity');
    await inspectInBoth(visit);
    await request.answerValidity(visit, 1);
    await request.atScreen(visit, 'key');
    await inspectInBoth(visit);
    await request.answerKey(visit, {});
    await request.atScreen(visit, 'representative');
    await inspectInBoth(visit);
    await request.answerRepresentative(visit, person);
  });
  return test.step('S0-DOC-10 S0-1.3.2i2 S0-1.3.2j1 submitting asks for consent and gives a number', async () => {
    await request.atScreen(visit, 'check');
    await request.seeAgreements(visit);
    await inspectInBoth(visit);
    await request.submit(visit);
    await expect(page.getByRole('group', { name: words.form.problemTitle })).toBeFocused();
    await request.acceptTerms(visit);
    await request.submit(visit);
    return request.submitted(visit);
  });
}

/** The order page, which moves by itself while the CA works. */
async function follow(visit: Visit): Promise<void> {
  await test.step('S0-1.3.2j3 S0-1.4.0a S0-1.4.1b every check is a row that moves by itself', async () => {
    await expectTurn(visit, /./);
    await inspectInBoth(visit);
    await expectCheck(visit, 'organisation', 'passed');
    await expectCheck(visit, 'oin', 'passed');
    await expectCheck(visit, 'domain', 'passed');
    await expectCheck(visit, 'identity', 'todoRepresentative');
    await expectCheck(visit, 'approval', 'later');
    await inspectInBoth(visit);
  });
}

/** The representative, in a browser of their own: identified, later approving. */
async function identify(visit: Visit, mailbox: Mailbox, person: Representative): Promise<void> {
  const { page, words } = visit;
  await test.step('S0-A2.1a S0-A2.3a S0-A2.3g the mail leads to the warning, the reasons and three ticks', async () => {
    await openLink(visit, mailbox, person.email, 'Verify your identity');
    await expect(page.getByRole('heading', { level: 1, name: words.identity.title })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('@donald.example');
    await expect(page.getByRole('main')).not.toContainText(person.email);
    await inspectInBoth(visit);
    await giveConsent(visit);
  });
  await test.step('S0-A2.5b S0-A2.7a the code of the page opens the app, which leads back', async () => {
    const code = await readAppCode(visit);
    await inspectInBoth(visit);
    await page.getByRole('link', { name: words.identity.app.open.button }).click();
    await goThroughApp(page, code);
    const passed = page.getByRole('heading', { level: 1, name: words.identity.passed.title });
    await expect(passed).toBeVisible({ timeout: 30_000 });
    await inspectInBoth(visit);
  });
}

async function approveByMail(visit: Visit, mailbox: Mailbox, person: Representative, subject: string) {
  await test.step('S0-ACT-03 S0-1.4.6a S0-1.4.6c S0-1.4.6d S0-SCR-18 the approval mail leads to what is approved', async () => {
    await openLink(visit, mailbox, person.email, subject);
    await expect(visit.page.getByRole('main')).toContainText(company.oin);
    await inspectInBoth(visit);
    await confirmApproval(visit);
    await inspectInBoth(visit);
  });
}

/** The applicant's mail and the page that makes the .p12; the download. */
async function collect(
  visit: Visit,
  mailbox: Mailbox,
  customer: Customer,
  password: string,
): Promise<Download> {
  const { page, words } = visit;
  return test.step('S0-1.5.0a S0-1.5.1a S0-1.5.2a S0-1.5.2t S0-1.5.3 the mail leads to the key page, which makes the .p12', async () => {
    await openLink(
      visit,
      mailbox,
      customer.email,
      'Create Your DigiCert PKI Private Services Server Certificate',
    );
    await atKeyPage(visit);
    await expect(page.getByText(words.createCertificate.key.here.title)).toBeVisible();
    await inspectInBoth(visit);
    const download = await makeP12(visit, password);
    await expect(page.getByText(words.createCertificate.made.title)).toBeVisible();
    await inspectInBoth(visit);
    return download;
  });
}

/** What other people's software makes of the file. */
async function proveP12(workshop: Workshop, path: string, password: string) {
  const root = await fetchRoot(workshop);
  const opened = p12.openP12(workshop, path, password);
  await test.step('S0-1.5.0b S0-1.5.2n openssl opens it with the chosen password and with no other', () => {
    expect(p12.refusalOf(workshop, path, `${password}x`)).toMatch(/invalid password|mac verify/i);
    expect(p12.isPair(workshop, opened)).toBe(true);
    p12.verifyChain(workshop, root, opened);
    expect(p12.subjectOf(workshop, opened.certificate)).toContain(`serialNumber=${company.oin}`);
    expect(p12.keytoolEntries(workshop, path, password)).toEqual(['PrivateKeyEntry']);
  });
  await test.step('S0-1.5.4d S0-1.3.2g6 curl logs in with it, and the server reads the number', async () => {
    const { number, without } = await logInByMutualTls(workshop, root, path, password);
    expect(number).toBe(company.oin);
    expect(without).not.toBe(0);
  });
  return opened;
}

/** Everything that left the browser, the portal and its mail server, by name. */
async function everythingSent(sent: readonly Sent[], mails: Mailbox, people: readonly string[]) {
  const places = new Map<string, Buffer>();
  for (const [index, { method, url, headers, body }] of sent.entries()) {
    places.set(`${index} ${method} ${url}`, Buffer.concat([Buffer.from(`${url}\n${headers}\n`), body]));
  }
  const requests = await fetch(`${addresses.digicert}/desk/requests`);
  places.set('requests at the CA', Buffer.from(await requests.arrayBuffer()));
  for (const person of people) {
    for (const [name, raw] of await mails.allRaw(person)) places.set(name, raw);
  }
  return places;
}

test('S0-ACT-01 M06 S0-1.5.0b S0-1.5.4a with a key made in the browser: from the shop to a .p12 that other software opens', async ({
  open,
  mailbox,
}) => {
  const proxy = await startRecordingProxy();
  const workshop = openWorkshop();
  const [customer, person] = [newCustomer(), newRepresentative()];
  const password = 'Kersen-boom 42 _ appelmoes';
  const applicant = await open('nl', { proxy: { server: proxy.url } });
  const representative = await open('nl', { proxy: { server: proxy.url } });

  await shop(applicant, customer);
  await setUp(applicant);
  const accountNumber = await readAccountNumber(applicant, customer.organisationName);
  const { number } = await requestCertificate(applicant, person);
  await follow(applicant);
  await identify(representative, mailbox, person);
  await expectCheck(applicant, 'identity', 'passed');
  const { subject } = applicant.words.mail.approve_order;
  await approveByMail(representative, mailbox, person, filled(subject, { number, accountNumber }));
  await expectCheck(applicant, 'approval', 'passed');
  const download = await collect(applicant, mailbox, customer, password);

  const path = workshop.put('certificate.p12', await readFile(await download.path()));
  const opened = await proveP12(workshop, path, password);

  await test.step('S0-1.5.4b S0-1.5.5a S0-1.5.5c S0-1.5.5d the last mail holds the public part only', async () => {
    expect(download.suggestedFilename()).toMatch(/^testbvdonald.*\.p12$/i);
    await expectZipWithoutKey(workshop, mailbox, customer.email);
  });
  await test.step('S0-1.3.2j1 C-23 C-24 the CA was asked once, in the documented shape', async () => {
    const asked = await orderRequests(download.suggestedFilename().replace('.p12', ''));
    expect(asked.map(({ status }) => status)).toEqual([201]);
    expect(asked.map(({ body }) => departures(body))).toEqual([[]]);
    expect(asked[0]?.headers['content-type']).toContain('application/json');
  });
  await test.step('C-23 neither the key nor its password left the browser', async () => {
    const traces = [...p12.privateNumbers(workshop, opened.key).flatMap(tracesOf), ...tracesOfText(password)];
    const planted = new Map([['planted', Buffer.from(workshop.get(opened.key))]]);
    expect(placesWith(traces, planted)).toEqual(['planted']);
    const places = await everythingSent(proxy.sent, mailbox, [customer.email, person.email]);
    expect([...places.keys()].filter((name) => name.includes('/certificates/')).length).toBeGreaterThan(5);
    expect(placesWith(traces, places)).toEqual([]);
  });
  workshop.close();
  await proxy.close();
});
