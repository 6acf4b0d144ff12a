import { openWorkshop, type Workshop } from '@/lib/pki/testing/commands';
import { inspect } from '../fixtures/accessibility';
import { issueCertificate } from '../fixtures/issued-certificates';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { pattern } from '../fixtures/words';
import { makeCsr } from '../pages/csr';

test.setTimeout(180_000);

const commonName = 'api.donald-zegel.nl';
const oin = '00000003687501100000';
let workshop: Workshop;
test.beforeAll(() => {
  workshop = openWorkshop();
});
test.afterAll(() => workshop.close());

async function openTest({ page, words }: Visit): Promise<void> {
  await page.goto('/acceptance-test');
  await expect(page.getByRole('heading', { level: 1, name: words.acceptance.title })).toBeVisible();
  await ready(page);
}

async function press({ page, words }: Visit, where: 'local' | 'server'): Promise<void> {
  await page.getByRole('button', { name: words.acceptance.form[where], exact: true }).click();
  const outcome = page.getByRole('heading', { level: 2, name: words.acceptance.result.title });
  await expect(outcome).toBeFocused();
}

const file = (content: string, name = 'certificate.pem') => ({
  name,
  mimeType: 'application/x-pem-file',
  buffer: Buffer.from(content),
});

for (const locale of ['nl', 'en'] as const) {
  test(`M60 S2-Q01 a good certificate, one that fails, a CSR and garbage (${locale})`, async ({ open }) => {
    const visit = await open(locale);
    const { page, words } = visit;
    const { form, result, criterion, finding } = words.acceptance;
    const chooser = page.getByLabel(form.file);
    const main = page.getByRole('main');
    await openTest(visit);

    await test.step('good: nothing against it here, and all known when the server asks', async () => {
      const pem = await issueCertificate({ oin, commonName, notAfter: new Date('2028-01-01T00:00:00Z') });
      await chooser.setInputFiles(file(pem));
      await press(visit, 'local');
      await expect(main.getByText(result.verdict.not_all_known)).toBeVisible();
      await expect(main.getByText(finding.revocation_not_asked).first()).toBeVisible();
      await main.getByRole('button', { name: result.askServer }).click();
      await expect(main.getByText(result.verdict.passed)).toBeVisible();
      await expect(main.getByText(commonName, { exact: true })).toBeVisible();
      await inspect(page);
    });
    await test.step('without a number and past its end: both are said, with what to do', async () => {
      const pem = await issueCertificate({ commonName, notAfter: new Date('2026-02-01T00:00:00Z') });
      await chooser.setInputFiles(file(pem));
      await press(visit, 'local');
      await expect(main.getByText(result.verdict.failed)).toBeVisible();
      await expect(main.getByRole('row', { name: pattern(criterion.R05) })).toContainText('2026');
      await expect(main.getByRole('row', { name: pattern(criterion.R04) })).toContainText(
        finding.oin_missing,
      );
    });
    await test.step('a CSR before ordering', async () => {
      await chooser.setInputFiles(file(makeCsr(workshop, 'rsa3072', commonName).text, 'own.csr'));
      await press(visit, 'local');
      await expect(main.getByText(result.request)).toBeVisible();
    });
    await test.step('garbage ends at once', async () => {
      await chooser.setInputFiles(file('A letter, ten megabytes long. '.repeat(350_000), 'letter.pem'));
      await press(visit, 'local');
      await expect(main.getByText(result.refused)).toBeVisible();
      await chooser.setInputFiles([]);
      await page.getByRole('button', { name: form.local, exact: true }).click();
      await expect(main.getByText(form.nothing)).toBeVisible();
    });
  });
}

test.describe('without scripts', () => {
  // With scripts off the browser speaks of those it does not run.
  test.use({ allowedFaults: /^csp: \S+\/_next\// });

  test('M60 works without scripts: the form goes to the server', async ({ open }) => {
    const { page, words } = await open('nl', { javaScriptEnabled: false });
    const pem = await issueCertificate({ oin, commonName, notAfter: new Date('2028-01-01T00:00:00Z') });
    await page.goto('/acceptance-test');
    await page.getByLabel(words.acceptance.form.file).setInputFiles(file(pem));
    await page.getByRole('button', { name: words.acceptance.form.server }).click();
    await expect(page.getByText(words.acceptance.result.verdict.passed)).toBeVisible();
  });
});

test('M60 answers programs with rows and what is left of the limit, and refuses with problem details', async ({
  request,
}) => {
  const pem = await issueCertificate({ oin, commonName, notAfter: new Date('2028-01-01T00:00:00Z') });
  const answer = await request.post('/api/acceptance-test', {
    data: { certificate: pem, fileName: 'a.pem', kvkNumber: '68750110' },
  });
  expect(answer.ok()).toBe(true);
  expect((await answer.json()).rows).toHaveLength(43);
  expect(answer.headers()['ratelimit-policy']).toBe('"acceptance-test";q=30;w=600');
  expect(answer.headers().ratelimit).toMatch(/^"acceptance-test";r=\d+;t=\d+$/);
  const byForm = await request.post('/api/acceptance-test', { multipart: { file: file(pem) } });
  expect((await byForm.json()).verdict).toBe('passed');
  const refused = await request.post('/api/acceptance-test', { data: {} });
  expect(refused.status()).toBe(400);
  expect(refused.headers()['content-type']).toContain('application/problem+json');
  expect(await refused.json()).toMatchObject({
    status: 400,
    code: 'invalid_input',
    errors: [{ pointer: '#/certificate', code: 'required' }],
  });
  const large = await request.post('/api/acceptance-test', { data: { certificate: 'A'.repeat(400_000) } });
  expect(large.status()).toBe(413);
});
