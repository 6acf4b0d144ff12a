import { type Download, expect } from '@playwright/test';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';

/** Waits for "Action required to get your certificate". */
export async function atKeyPage({ page, words }: Visit): Promise<void> {
  const title = words.createCertificate.action.title;
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: words.site.language.other, exact: true })).toBeVisible();
  await expect(page.getByRole('main').locator('a[href^="mailto:"]')).toBeVisible();
  await ready(page);
}

/** Chooses a password, makes the .p12 and takes it from the browser. */
export async function makeP12({ page, words }: Visit, password: string): Promise<Download> {
  const { password: fields } = words.createCertificate;
  await page.getByLabel(fields.own, { exact: true }).fill(password);
  await page.getByLabel(fields.again, { exact: true }).fill(password);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: fields.submit, exact: true }).click();
  return download;
}
