import { expectNoSidewaysScroll } from '../fixtures/accessibility';
import { company, newCustomer, newRepresentative, type Representative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import * as keyboard from '../pages/keyboard';
import { giveConsent, openLink, readAppCode } from '../pages/link';
import { expectCheck } from '../pages/order';
import { payAs } from '../pages/payment';
import { atScreen, submitted } from '../pages/request';
import { chooseQuestions, confirmApp, keepRecoveryCodes, readTypedKey } from '../pages/set-up';
import { expectPaid, fillInCheckout, goOnToSetUp, goToCheckout, pay, putInCart } from '../pages/shop';

test.setTimeout(240_000);

/** Pages that can be looked at without having done anything first. */
const open = [
  '/',
  '/products',
  '/products/private-services-server',
  '/contact',
  '/terms',
  '/privacy',
  '/status',
  '/sign-in',
  '/link',
];
const signedIn = ['/dashboard', '/subscriptions', '/certificates', '/account'];

async function lookAt({ page }: Visit, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(address);
    await expectNoSidewaysScroll(page);
  }
}

/** From the cart to signed in, each page as wide as the screen. */
async function becomeCustomer(visit: Visit): Promise<void> {
  const { page } = visit;
  const fits = () => expectNoSidewaysScroll(page);
  const customer = newCustomer('Hanneke');
  await putInCart(visit);
  await fits();
  await goToCheckout(visit);
  await fits();
  await fillInCheckout(visit, customer);
  await pay(visit);
  await payAs(page, 'paid');
  await expectPaid(visit);
  await fits();
  await goOnToSetUp(visit);
  await chooseQuestions(visit);
  await fits();
  const authenticator = await readTypedKey(visit);
  await fits();
  await confirmApp(visit, await authenticator.code());
  await keepRecoveryCodes(visit);
  await expect(page).toHaveURL(/\/subscriptions\/[\da-f-]{36}$/);
}

/** The next screen of the request; Enter on its button saves it. */
async function save(visit: Visit): Promise<void> {
  const { page, words } = visit;
  await expectNoSidewaysScroll(page);
  await keyboard.pressEnter(page, page.getByRole('button', { name: words.request.submit, exact: true }));
}

async function organisationByKeyboard(visit: Visit): Promise<void> {
  const { page, words } = visit;
  const { organisation } = words.request;
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await keyboard.typeInto(page, field(organisation.kvkNumber), company.kvkNumber);
  await keyboard.pressEnter(page, page.getByRole('button', { name: organisation.lookUp }));
  await expect(field(organisation.name)).toHaveValue('Test BV Donald');
  await keyboard.chooseByTyping(page, field(organisation.province), company.province);
  await keyboard.typeInto(page, field(organisation.telephone), '+31205550140');
  await save(visit);
}

async function personByKeyboard(visit: Visit, person: Representative): Promise<void> {
  const { page, words } = visit;
  const { representative } = words.request;
  const type = (label: string, text: string) =>
    keyboard.typeInto(page, page.getByLabel(label, { exact: true }), text);
  await type(representative.firstName, person.firstName);
  await type(representative.lastName, person.lastName);
  await type(representative.email, person.email);
  await type(representative.telephone, person.phone);
  await type(representative.jobTitle, person.jobTitle);
  await keyboard.chooseByArrows(page, page.getByRole('radio', { name: representative.soleYes }));
  await save(visit);
}

/** Every question with Tab, arrows, Space and Enter alone. */
async function requestByKeyboard(visit: Visit, person: Representative): Promise<void> {
  const { page, words } = visit;
  await atScreen(visit, 'organisation');
  await organisationByKeyboard(visit);
  await atScreen(visit, 'oin');
  await save(visit);
  await atScreen(visit, 'domain');
  await save(visit);
  await atScreen(visit, 'validity');
  await keyboard.chooseByArrows(page, page.getByRole('radio', { name: /^1 jaar/ }));
  await save(visit);
  await atScreen(visit, 'key');
  const bits = words.request.key.bitsOf.replace('{bits}', '2048');
  await keyboard.chooseByArrows(page, page.getByRole('radio', { name: bits }));
  await save(visit);
  await atScreen(visit, 'representative');
  await personByKeyboard(visit, person);
  await atScreen(visit, 'check');
  await expectNoSidewaysScroll(page);
  await keyboard.tick(page, page.getByRole('main').getByRole('checkbox'));
  await keyboard.pressEnter(
    page,
    page.getByRole('button', { name: words.request.check.submit, exact: true }),
  );
}

test('@phone S0-1.3.2 at 360 pixels: nothing scrolls sideways, and the request needs no mouse', async ({
  open: openBrowser,
  mailbox,
}) => {
  const applicant = await openBrowser('nl');
  const { page, words } = applicant;
  const person = newRepresentative();
  await test.step('every page of the shop fits', () => lookAt(applicant, open));
  await test.step('S0-1.1.12 S0-1.2.4 buying and setting up', () => becomeCustomer(applicant));
  await test.step('every page of the account fits', () => lookAt(applicant, signedIn));
  await test.step('S0-1.3.2 the request by keyboard alone', async () => {
    await page.goto('/subscriptions');
    await ready(page);
    const menu = page.getByRole('button', { name: words.subscription.actionsOf.split('{')[0] });
    await keyboard.pressEnter(page, menu);
    const item = page.getByRole('button', { name: words.subscription.request, exact: true });
    await keyboard.pressEnter(page, item);
    await keyboard.pressEnter(page, page.getByRole('link', { name: words.request.start.begin }));
    await requestByKeyboard(applicant, person);
    await submitted(applicant);
    await expectNoSidewaysScroll(page);
  });
  const representative = await openBrowser('nl');
  await test.step('S0-A2.5a the pages of the representative fit', async () => {
    await openLink(representative, mailbox, person.email, 'Verify your identity');
    await giveConsent(representative);
    await readAppCode(representative);
    await expectNoSidewaysScroll(representative.page);
  });
  await expectCheck(applicant, 'organisation', 'passed');
  await expectNoSidewaysScroll(page);
});
