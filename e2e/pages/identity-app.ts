import type { Page } from '@playwright/test';

/** Words of the identity provider's app, which is not ours. */
const app = {
  nl: {
    code: 'Code',
    next: 'Verder',
    passport: 'Paspoort',
    licence: 'Rijbewijs',
    scanned: 'Document is gescand',
    selfies: 'Selfies zijn gemaakt',
    back: 'Terug naar de portal',
  },
  en: {
    code: 'Code',
    next: 'Continue',
    passport: 'Passport',
    licence: 'Driving licence',
    scanned: 'Document is scanned',
    selfies: 'Selfies are taken',
    back: 'Back to the portal',
  },
} as const;

const wordsOf = async (page: Page) =>
  app[(await page.locator('html').getAttribute('lang')) === 'nl' ? 'nl' : 'en'];

/** Code, passport, scan and selfies; ends on the portal again. */
export async function goThroughApp(page: Page, code: string): Promise<void> {
  await page.waitForURL(/\/app\//);
  const words = await wordsOf(page);
  await page.getByLabel(words.code, { exact: true }).fill(code);
  await page.getByRole('button', { name: words.next }).click();
  await page.getByLabel(words.passport).check();
  await page.getByRole('button', { name: words.next }).click();
  await page.getByRole('button', { name: words.scanned }).click();
  await page.getByRole('button', { name: words.selfies }).click();
  await page.getByRole('link', { name: words.back }).click();
}
