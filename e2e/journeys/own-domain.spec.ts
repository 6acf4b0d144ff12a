import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inspect } from '../fixtures/accessibility';
import { addresses } from '../fixtures/addresses';
import { newCustomer, newRepresentative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { ask } from '../fixtures/requests';
import { expect, test } from '../fixtures/test';
import { filled } from '../fixtures/words';
import { openRequest } from '../pages/account';
import { becomeCustomer } from '../pages/customer';
import * as proof from '../pages/domain-proof';
import { askColleague, atStep } from '../pages/handover';
import { openLink } from '../pages/link';
import { expectCheck } from '../pages/order';
import * as request from '../pages/request';

test.setTimeout(300_000);

test('M31 S0-1.3.2d S0-1.4.2c a step answered by a colleague in English, then an own domain proved: not by file, not by mail, by CNAME', async ({
  open,
  mailbox,
}) => {
  const mark = randomBytes(4).toString('hex');
  const name = `koppeling.voorbeeld-${mark}.nl`;
  const colleague = {
    name: 'Sam Technician',
    email: `sam-${mark}@voorbeeld.example`,
    note: 'Please until May.',
    locale: 'en' as const,
  };
  const applicant = await open('nl');
  const helper = await open('en');
  const { page, words } = applicant;
  const customer = newCustomer('Fenna');
  await becomeCustomer(applicant, customer);

  await test.step('S0-1.3.2b2 S0-1.3.2d an own domain, pasted as an address, with how it is proved', async () => {
    await openRequest(applicant);
    await request.answerOrganisation(applicant);
    await request.answerOin(applicant);
    await request.atScreen(applicant, 'domain');
    await proof.answerOwnDomain(applicant, `https://${name}:8443/pad?x=1`, 'http-token');
    await inspect(page);
    await request.saveScreen(applicant);
  });

  await test.step('M31 the applicant hands the term to a colleague', async () => {
    await request.atScreen(applicant, 'validity');
    await askColleague(applicant, colleague);
    await inspect(page);
  });
  await test.step('M31 the colleague answers that one question in English, without an account', async () => {
    await openLink(helper, mailbox, colleague.email, 'asks you to fill something in');
    await atStep(helper, 'validity');
    await expect(helper.page.getByText(colleague.note)).toBeVisible();
    await inspect(helper.page);
    await helper.page.getByRole('radio', { name: /^1 year/ }).check();
    await helper.page.getByRole('button', { name: helper.words.handover.step.submit, exact: true }).click();
    const thanks = helper.page.getByRole('heading', { level: 1, name: helper.words.handover.step.doneTitle });
    await expect(thanks).toBeVisible();
    await inspect(helper.page);
  });
  await test.step('M31 the applicant hears of it and goes on', async () => {
    await mailbox.newest(customer.email, `${colleague.name} heeft het ingevuld`);
    await page.reload();
    await request.atScreen(applicant, 'validity');
    const answered = filled(words.handover.answeredTitle, { name: colleague.name });
    await expect(page.getByText(answered, { exact: true })).toBeVisible();
    await request.saveScreen(applicant);
    await request.answerKey(applicant, { bits: 2048 });
    await request.answerRepresentative(applicant, newRepresentative());
    await request.atScreen(applicant, 'check');
  });

  await test.step('S0-1.3.2e an extra recipient of mail, beside the row of questions', async () => {
    await page
      .getByRole('link', { name: new RegExp(words.request.check.options.replace(/[()]/g, '.')) })
      .click();
    await request.atScreen(applicant, 'options');
    await page
      .getByLabel(words.request.options.emailOf.replace('{number, number}', '1'))
      .fill(`beheer-${mark}@voorbeeld.example`);
    await inspect(page);
    await page.getByRole('button', { name: words.request.submitBack, exact: true }).click();
    await request.atScreen(applicant, 'check');
    await expect(page.getByRole('main')).toContainText(`beheer-${mark}@voorbeeld.example`);
  });
  await request.acceptTerms(applicant);
  await request.submit(applicant);
  const { orderId } = await request.submitted(applicant);
  await expectCheck(applicant, 'domain', 'todo');

  await test.step('S0-1.4.2c by file: what to download, and why it is not proved yet', async () => {
    await proof.openProof(applicant, orderId);
    const { file, missing } = words.domainProof;
    expect(await proof.readFact(applicant, file.url)).toBe(
      `http://${name}/.well-known/pki-validation/fileauth.txt`,
    );
    const content = await proof.readFact(applicant, file.content);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: file.download, exact: true }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('fileauth.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe(content);
    await proof.checkNow(applicant);
    await expect(page.getByText(missing.title['http-token'], { exact: true })).toBeVisible();
    await expect(page.getByText(missing.looks.firewall, { exact: true })).toBeVisible();
    await inspect(page);
  });

  await test.step('S0-1.3.2d1 changed to mail: who gets it, and that nobody has followed it', async () => {
    await proof.changeMethod(applicant, 'email');
    await expect(page.getByText(`postmaster@${name}`).first()).toBeVisible();
    await proof.checkNow(applicant);
    await expect(page.getByText(words.domainProof.missing.title.email, { exact: true })).toBeVisible();
    await inspect(page);
    const side = `${addresses.digicert}/desk/api/orders/${await proof.caOrderOf(name)}`;
    expect(await ask('GET', side)).toMatchObject({ dcv: { method: 'email' } });
  });

  await test.step('S0-1.3.2d1 changed to CNAME, published as the page says, and proved', async () => {
    await proof.changeMethod(applicant, 'dns-cname-token');
    const { record, proved } = words.domainProof;
    await expect(page.getByText('CNAME', { exact: true })).toBeVisible();
    await proof.publish({
      name: await proof.readFact(applicant, record.name),
      type: 'CNAME',
      value: await proof.readFact(applicant, record.target),
    });
    await proof.checkNow(applicant);
    await expect(page.getByText(proved.title, { exact: true })).toBeVisible();
    await inspect(page);
    await page.getByRole('link', { name: proved.toOrder, exact: true }).click();
    await ready(page);
    await expectCheck(applicant, 'domain', 'passed');
  });
});
