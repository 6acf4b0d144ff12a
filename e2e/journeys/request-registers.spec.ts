import { inspect, inspectInBoth } from '../fixtures/accessibility';
import { company, newCustomer, newRepresentative, type Representative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { pattern } from '../fixtures/words';
import { askRequest } from '../pages/account';
import { becomeCustomer } from '../pages/customer';
import * as request from '../pages/request';
import {
  addSubscription,
  findByName,
  lookUpNumber,
  part,
  savePart,
  showOnOnePage,
} from '../pages/request-registers';

test.setTimeout(240_000);

const wrongName = 'Test BV Donalt';

/** The organisation by its name, and a name that is not the register's, kept against its advice. */
async function answerWithWrongName(visit: Visit): Promise<void> {
  const { page, words } = visit;
  const { organisation } = words.request;
  await request.atScreen(visit, 'organisation');
  await findByName(visit, 'donald');
  await expect(page.getByLabel(organisation.kvkNumber, { exact: true })).toHaveValue(company.kvkNumber);
  await page.getByLabel(organisation.name, { exact: true }).fill(wrongName);
  await page.getByRole('button', { name: organisation.lookUp, exact: true }).click();
  const differs = page.getByRole('status').filter({ hasText: organisation.differs.title });
  await expect(differs).toContainText(wrongName);
  await expect(differs).toContainText('Test BV Donald');
  await expect(page.getByLabel(organisation.name, { exact: true })).toHaveValue(wrongName);
  await inspectInBoth(visit);
  await page.getByLabel(organisation.name, { exact: true }).fill(wrongName);
}

async function finishOrganisation(visit: Visit): Promise<void> {
  const { page, words } = visit;
  const { organisation } = words.request;
  await page.getByLabel(organisation.province, { exact: true }).selectOption(company.province);
  await page.getByLabel(organisation.telephone, { exact: true }).fill('+31205550140');
  await request.saveScreen(visit);
}

/** The questions after the number, each saved where it stands. */
async function answerOnOnePage(visit: Visit, person: Representative): Promise<void> {
  const { words } = visit;
  const { key, representative } = words.request;
  await savePart(visit, 'domain');
  await part(visit, 'validity').getByRole('radio').first().check();
  await savePart(visit, 'validity');
  await part(visit, 'key').getByRole('radio', { name: key.browser }).check();
  await part(visit, 'key')
    .getByRole('radio', { name: key.bitsOf.replace('{bits}', '2048') })
    .check();
  await savePart(visit, 'key');
  const form = part(visit, 'representative');
  const fill = (label: string, value: string) => form.getByLabel(label, { exact: true }).fill(value);
  await fill(representative.firstName, person.firstName);
  await fill(representative.lastName, person.lastName);
  await fill(representative.email, person.email);
  await fill(representative.telephone, person.phone);
  await fill(representative.jobTitle, person.jobTitle);
  await form.getByRole('radio', { name: representative.soleYes }).check();
  await savePart(visit, 'representative');
}

test('M22 M23 M24 M32 M34 a request beside the registers, on one page, and sent once', async ({ open }) => {
  const [customer, person] = [newCustomer('Noor'), newRepresentative()];
  const visit = await open('nl');
  const { page, words } = visit;
  const { findings, onePage, oin, organisation, check } = words.request;
  await becomeCustomer(visit, customer);

  await test.step('before the first question: what to have at hand', async () => {
    await askRequest(visit);
    await expect(page.getByRole('heading', { level: 1, name: words.request.start.title })).toBeVisible();
    await inspectInBoth(visit);
    await page.getByRole('link', { name: words.request.start.begin }).click();
  });

  await test.step('M22 S0-1.3.2f4 found by name; what differs from the register is shown', async () => {
    await answerWithWrongName(visit);
    await finishOrganisation(visit);
  });

  await test.step('M23 S0-1.3.2g6 M24 the number is computed and shown; a withdrawn one is told at once', async () => {
    await request.atScreen(visit, 'oin');
    await expect(page.getByRole('img', { name: pattern(oin.picture) })).toBeVisible();
    await expect(page.getByRole('figure')).toContainText(company.oin);
    await lookUpNumber(visit, '00000004114202890000');
    await expect(page.getByText(words.field.oin_withdrawn)).toBeVisible();
    await inspectInBoth(visit);
    await page.getByRole('radio', { name: oin.kvk }).check();
    await request.saveScreen(visit);
  });

  await test.step('S0-1.3.2 all questions on one page, each saved by itself', async () => {
    await request.atScreen(visit, 'domain');
    await showOnOnePage(visit);
    await answerOnOnePage(visit, person);
    await inspectInBoth(visit);
    await page.goto(page.url().replace(/\/all$/, ''));
    await expect(page.getByRole('heading', { level: 1, name: check.title })).toBeVisible();
  });

  await test.step('M34 what the CA would refuse later is said now, with the way to change it', async () => {
    await ready(page);
    const refused = page.getByText(findings.refuse, { exact: true });
    await expect(refused).toBeVisible();
    await expect(page.getByRole('button', { name: check.submit, exact: true })).toHaveCount(0);
    await inspect(page);
    const notice = page.getByRole('listitem').filter({ hasText: words.field.organisation_name_differs });
    await notice.getByRole('link', { name: words.request.step.organisation }).click();
    await request.atScreen(visit, 'organisation');
    await page.getByRole('button', { name: organisation.lookUp, exact: true }).click();
    await page.getByRole('button', { name: organisation.differs.take, exact: true }).click();
    await expect(page.getByLabel(organisation.name, { exact: true })).toHaveValue('Test BV Donald');
    await page.getByRole('button', { name: words.request.submitBack, exact: true }).click();
    await request.atScreen(visit, 'check');
    await expect(refused).toHaveCount(0);
  });

  const { orderId, number } =
    await test.step('S0-1.3.2i2 S0-1.3.2j1 agreed, sent, and not sent again', async () => {
      await expect(page.getByRole('main').getByRole('checkbox')).not.toBeChecked();
      await request.acceptTerms(visit);
      await request.submit(visit);
      const order = await request.submitted(visit);
      await page.goto(`/certificates/${order.orderId}/request/check`);
      await expect(page).toHaveURL(new RegExp(`/certificates/${order.orderId}$`));
      return order;
    });

  await test.step('M32 S0-1.3.2f2 a second request for the same number is warned, with the way to the first', async () => {
    const subscriptionId = await addSubscription(customer.email);
    await page.goto(`/subscriptions/${subscriptionId}`);
    await ready(page);
    await page.getByRole('button', { name: words.subscription.request, exact: true }).click();
    await showOnOnePage(visit);
    await expect(part(visit, 'oin')).toContainText(onePage.first);
    await savePart(visit, 'organisation');
    const warning = part(visit, 'oin').getByText(oin.similar.title, { exact: true });
    await expect(warning).toBeVisible();
    await inspect(page);
    await part(visit, 'oin')
      .getByRole('link', { name: pattern(oin.similar.open.pending) })
      .click();
    await expect(page).toHaveURL(new RegExp(`/certificates/${orderId}$`));
    await expect(page.getByRole('main')).toContainText(number);
  });
});
