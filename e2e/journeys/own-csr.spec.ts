import { randomBytes } from 'node:crypto';
import { openWorkshop, type Workshop } from '@/lib/pki/testing/commands';
import { inspect } from '../fixtures/accessibility';
import { company, newCustomer, newRepresentative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import { type Visit, visit } from '../fixtures/visit';
import { openRequest } from '../pages/account';
import { expectRefused, makeCsr } from '../pages/csr';
import { download, openOwnCertificate } from '../pages/downloads';
import { approve, beIdentified } from '../pages/link';
import { expectCheck, expectTurn } from '../pages/order';
import * as request from '../pages/request';
import { setUpAccount } from '../pages/set-up';
import { buy, goOnToSetUp } from '../pages/shop';
import { fetchRoot } from '../proofs/certificate-authority';
import { expectZipWithoutKey } from '../proofs/mailed-zip';
import * as p12 from '../proofs/p12';

test.setTimeout(300_000);

/** From the request to the question about the key. */
async function goToKey(applicant: Visit, label: string): Promise<void> {
  await test.step('S0-1.3.2 the questions before the key', async () => {
    await openRequest(applicant);
    await request.answerOrganisation(applicant);
    await request.answerOin(applicant);
    await request.answerDomain(applicant, label);
    await request.answerValidity(applicant, 1);
    await request.atScreen(applicant, 'key');
  });
}

/** Everything that is no request for this certificate, each with its own words at the field. */
async function pasteWrongOnes(applicant: Visit, workshop: Workshop, commonName: string): Promise<void> {
  const wrong = [
    ['csr_unreadable', 'my request, as the supplier mailed it'],
    ['csr_key_not_rsa', makeCsr(workshop, 'ec', commonName).text],
    ['csr_key_too_small', makeCsr(workshop, 'rsa1024', commonName).text],
    ['csr_other_name', makeCsr(workshop, 'rsa3072', 'www.donald.example').text],
  ] as const;
  for (const [problem, typed] of wrong) {
    await test.step(`S0-1.3.2a7 ${problem} is told at the field, and what was typed stays`, async () => {
      await request.pasteCsr(applicant, typed);
      await request.saveScreen(applicant);
      await expectRefused(applicant, { problem, typed });
    });
  }
  await inspect(applicant.page);
  const [, [problem, typed]] = [wrong[0], wrong[3]];
  await test.step('S0-1.3.2a7 the other language says the same of what was typed', async () => {
    await switchLanguage(applicant);
    await expectRefused(visit(applicant.page, 'nl'), { problem, typed });
    await inspect(applicant.page);
    await switchLanguage(visit(applicant.page, 'nl'));
  });
}

async function switchLanguage({ page, words }: Visit): Promise<void> {
  const { other, otherCode } = words.site.language;
  await page.getByRole('banner').getByRole('button', { name: other, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', otherCode);
}

/** What openssl reads in the files of the page, held against the request that was pasted. */
async function proveDownloads(
  applicant: Visit,
  workshop: Workshop,
  { commonName, key, csr }: { commonName: string; key: string; csr: string },
): Promise<void> {
  const take = (extension: Parameters<typeof download>[3]) =>
    download(applicant, workshop, commonName, extension);
  const openssl = (...args: string[]) => workshop.run('openssl', ...args);
  const root = await fetchRoot(workshop);
  const certificate = await take('crt');
  const chain = await take('pem');

  await test.step('S0-1.5.5c openssl x509 reads the certificate, which holds the key of the request', () => {
    const ofCsr = openssl('req', '-in', csr, '-noout', '-pubkey');
    expect(openssl('x509', '-in', certificate, '-noout', '-pubkey')).toBe(ofCsr);
    const subject = p12.subjectOf(workshop, certificate);
    expect(subject).toContain(`commonName=${commonName}`);
    expect(subject).toContain(`serialNumber=${company.oin}`);
  });
  await test.step('S0-1.5.2g the chain leads to the root, and the .p7b holds all of it', async () => {
    p12.verifyChain(workshop, root, { key, certificate, chain });
    const bundle = openssl('pkcs7', '-print_certs', '-in', await take('p7b'));
    expect(bundle.match(/BEGIN CERTIFICATE/g)).toHaveLength(4);
    const fromBundle = workshop.put('from-p7b.pem', bundle);
    p12.verifyChain(workshop, root, { key, certificate, chain: fromBundle });
    expect(bundle).toContain(body(Buffer.from(workshop.get(certificate)).toString()));
  });
  await test.step('S0-1.5.5d the ZIP and the plain DER hold the same certificate and no key', async () => {
    const zip = await take('zip');
    const inside = workshop.run('unzip', '-p', zip);
    expect(inside).toContain(body(Buffer.from(workshop.get(certificate)).toString()));
    expect(inside).not.toContain('PRIVATE KEY');
    const again = openssl('x509', '-inform', 'DER', '-in', await take('cer'));
    expect(body(again)).toBe(body(Buffer.from(workshop.get(certificate)).toString()));
  });
  await test.step('S0-1.3.2a4 certificate and own key become a .p12, as the page says', async () => {
    const file = `${commonName}.p12`;
    const password = 'Peren-boom 17 _ stroop';
    openssl('pkcs12', '-export', '-inkey', key, '-in', chain, '-out', file, '-passout', `pass:${password}`);
    const opened = p12.openP12(workshop, file, password);
    expect(p12.isPair(workshop, opened)).toBe(true);
    p12.verifyChain(workshop, root, opened);
  });
}

/** The base64 of the first certificate in a PEM text, whatever its line ends. */
function body(pem: string): string {
  const [, base64 = ''] = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(pem) ?? [];
  return base64.trim().replace(/\r/g, '');
}

test('M06 S0-1.3.2a4 S0-1.3.2a7 with a CSR of one’s own: wrong ones are told apart, a good one ends in a certificate for its key', async ({
  open,
  mailbox,
}) => {
  const workshop = openWorkshop();
  const [customer, person] = [newCustomer('Eleanor'), newRepresentative()];
  const label = `koppeling-${randomBytes(4).toString('hex')}`;
  const commonName = `${label}.qvtl.nl`;
  const applicant = await open('en');
  const representative = await open('en');
  const { page, words } = applicant;

  await test.step('S0-1.1.12 S0-1.2.0a bought and set up in English', async () => {
    await buy(applicant, customer);
    await goOnToSetUp(applicant);
    await setUpAccount(applicant);
  });
  await goToKey(applicant, label);
  await pasteWrongOnes(applicant, workshop, commonName);

  const good = makeCsr(workshop, 'rsa3072', commonName);
  await test.step('S0-1.3.2a4 a good request is read on the spot and submitted', async () => {
    await request.pasteCsr(applicant, good.text);
    await expect(page.getByText(words.csr.good)).toBeVisible();
    await inspect(page);
    await request.saveScreen(applicant);
    await request.answerRepresentative(applicant, person);
    await request.atScreen(applicant, 'check');
    await expect(page.getByRole('main')).toContainText(words.request.check.keyCsr);
    await request.acceptTerms(applicant);
    await request.submit(applicant);
    await request.submitted(applicant);
    await expectCheck(applicant, 'key', 'passed');
    await inspect(page);
  });
  await test.step('S0-A2.1a S0-1.4.6a the representative is identified and approves', async () => {
    await expectCheck(applicant, 'organisation', 'passed');
    await beIdentified(representative, mailbox, person.email);
    await expectCheck(applicant, 'identity', 'passed');
    await approve(representative, mailbox, person.email);
  });
  let orderPage = '';
  await test.step('S0-1.3.2a4 the order is done by itself, with nothing for the applicant to make', async () => {
    await expectTurn(applicant, words.order.turn.nobody);
    await expect(page.getByRole('main')).toContainText(words.order.state.completed);
    await inspect(page);
    orderPage = page.url();
    await openOwnCertificate(applicant);
    await ready(page);
    await inspect(page);
  });
  await proveDownloads(applicant, workshop, { commonName, ...good });
  await test.step('S0-1.5.5a S0-1.5.5d one mail, with the public part; none to make a file', async () => {
    await expectZipWithoutKey(workshop, mailbox, customer.email);
    const mails = await mailbox.allRaw(customer.email);
    expect(mails.filter(([name]) => name.includes('Create Your'))).toEqual([]);
  });
  await test.step('a second system gets a certificate of its own beside it', async () => {
    const { duplicate } = words;
    await page.goto(orderPage);
    await ready(page);
    await page.getByRole('link', { name: words.order.after.duplicates.ask }).click();
    await expect(page.getByRole('heading', { level: 1, name: duplicate.title })).toBeVisible();
    await ready(page);
    await expect(page.getByText(duplicate.list.empty)).toBeVisible();
    await inspect(page);
    const second = makeCsr(workshop, 'rsa3072', commonName);
    await page.getByLabel(duplicate.form.purpose).fill('Standby server');
    await page.getByLabel(duplicate.form.csr).fill(second.text);
    await page.getByRole('button', { name: duplicate.form.submit, exact: true }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Standby server' });
    await expect(row.getByText(duplicate.state.in_use, { exact: true })).toBeVisible();
    await inspect(page);
  });
  workshop.close();
});
