import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inspect } from '../fixtures/accessibility';
import { addresses } from '../fixtures/addresses';
import { newCustomer, newRepresentative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { ask } from '../fixtures/requests';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { addOne } from '../pages/cart';
import * as proof from '../pages/domain-proof';
import { expectCheck } from '../pages/order';
import { payAs } from '../pages/payment';
import * as request from '../pages/request';
import { setUpAccount } from '../pages/set-up';
import * as shop from '../pages/shop';

test.setTimeout(240_000);

/** A file as a Dutch Excel saves it, with the headings of the template. */
function fileOf({ words }: Visit, rows: readonly Record<string, string>[]): Buffer {
  const headings = Object.entries<string>(words.batch.column);
  const lines = [
    headings.map(([, heading]) => heading),
    ...rows.map((row) => headings.map(([column]) => row[column] ?? '')),
  ];
  return Buffer.from(`\uFEFF${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`);
}

/** Opens a draft of the batch, agrees, submits; the order's id. */
async function submitDraft(visit: Visit, batch: string, name: string): Promise<string> {
  const { page, words } = visit;
  await page.goto(batch);
  await ready(page);
  const row = page.getByRole('row').filter({ hasText: name });
  await row.getByRole('link', { name: words.batch.made.check }).click();
  await request.atScreen(visit, 'check');
  await request.acceptTerms(visit);
  await request.submit(visit);
  const { orderId } = await request.submitted(visit);
  await expectCheck(visit, 'domain', 'todo');
  await proof.openProof(visit, orderId);
  return orderId;
}

async function expectProved(visit: Visit): Promise<void> {
  const { page, words } = visit;
  await proof.checkNow(visit);
  await expect(page.getByText(words.domainProof.proved.title, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: words.domainProof.proved.toOrder, exact: true }).click();
  await ready(page);
  await expectCheck(visit, 'domain', 'passed');
}

test('M35 S0-1.3.2d1 three certificates asked for with one file, their own domains proved by TXT, by file and by mail', async ({
  open,
}) => {
  const visit = await open('en');
  const { page, words } = visit;
  const mark = randomBytes(4).toString('hex');
  const names = ['txt', 'file', 'mail'].map((method) => `${method}.example-${mark}.nl`);
  const [byTxt = '', byFile = '', byMail = ''] = names;
  const { firstName, lastName, email, phone, jobTitle } = newRepresentative();
  const row = {
    kvk_number: '68750110',
    province: 'Fryslân',
    telephone: '020 555 01 01',
    validity: '1 year',
    first_name: firstName,
    last_name: lastName,
    email,
    representative_telephone: phone,
    job_title: jobTitle,
    sole_authority: 'yes',
  };

  await test.step('buys three', async () => {
    await shop.putInCart(visit);
    await addOne(visit, 2);
    await addOne(visit, 3);
    await shop.goToCheckout(visit);
    await shop.fillInCheckout(visit, newCustomer('Bo'));
    await shop.pay(visit);
    await payAs(page, 'paid');
    await shop.expectPaid(visit);
    await shop.goOnToSetUp(visit);
    await setUpAccount(visit);
  });

  await test.step('the template, and a file that is read, with what is wrong in a row', async () => {
    await page.goto('/certificates');
    await ready(page);
    await page.getByRole('link', { name: words.batch.open, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.batch.title })).toBeVisible();
    await ready(page);
    await inspect(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: words.batch.fill.download, exact: true }).click();
    const template = await coming;
    expect(template.suggestedFilename()).toBe(words.batch.fill.fileName);
    expect(await readFile(await template.path(), 'utf8')).toContain(words.batch.column.kvk_number);
    const wrong = { ...row, kvk_number: '68750119', domain: `wrong.example-${mark}.nl` };
    const buffer = fileOf(visit, [...names.map((domain) => ({ ...row, domain })), wrong]);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'certificates.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: words.batch.drop.submit, exact: true }).click();
    await expect(page.getByRole('heading', { name: words.batch.result.title })).toBeVisible();
    const table = page.getByRole('table', { name: words.batch.result.caption });
    await expect(table.getByText(words.batch.result.fates.make, { exact: true })).toHaveCount(3);
    await expect(table.getByText(words.batch.result.fates.mend, { exact: true })).toHaveCount(1);
    await inspect(page);
  });

  const batch = await test.step('makes three drafts', async () => {
    await page.getByRole('button', { name: 'Make 3 drafts', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.batch.made.title })).toBeVisible();
    await inspect(page);
    return page.url();
  });

  await test.step('S0-1.4.2c proved by TXT', async () => {
    await submitDraft(visit, batch, byTxt);
    await expect(page.getByText('TXT', { exact: true })).toBeVisible();
    const { record } = words.domainProof;
    await proof.publish({
      name: await proof.readFact(visit, record.name),
      type: 'TXT',
      value: await proof.readFact(visit, record.value),
    });
    await expectProved(visit);
  });

  await test.step('S0-1.4.2c proved by file', async () => {
    await submitDraft(visit, batch, byFile);
    await proof.changeMethod(visit, 'http-token');
    const { file } = words.domainProof;
    await expect(page.getByRole('link', { name: file.download, exact: true })).toBeVisible();
    await proof.publish({
      name: await proof.readFact(visit, file.url),
      type: 'HTTP',
      value: await proof.readFact(visit, file.content),
    });
    await expectProved(visit);
  });

  await test.step('S0-1.4.2c proved by mail', async () => {
    await submitDraft(visit, batch, byMail);
    await proof.changeMethod(visit, 'email');
    const to = `postmaster@${byMail}`;
    await expect(page.getByText(to).first()).toBeVisible();
    const caOrderId = await proof.caOrderOf(byMail);
    await ask('POST', `${addresses.digicert}/desk/api/orders/${caOrderId}/domain-mail`, { to });
    await expectProved(visit);
  });
});
