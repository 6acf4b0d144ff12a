import { expect } from '@playwright/test';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { filled, type Messages } from '../fixtures/words';

interface Colleague {
  readonly name: string;
  readonly email: string;
  readonly note: string;
  readonly locale: 'nl' | 'en';
}

/** Asks a colleague to answer the question on the screen. */
export async function askColleague({ page, words }: Visit, colleague: Colleague): Promise<void> {
  const { handover } = words;
  await page.getByText(handover.title, { exact: true }).click();
  await page.getByLabel(handover.name, { exact: true }).fill(colleague.name);
  await page.getByLabel(handover.email, { exact: true }).fill(colleague.email);
  const language = { nl: handover.localeNl, en: handover.localeEn }[colleague.locale];
  await page.getByRole('radio', { name: language, exact: true }).check();
  await page.getByLabel(handover.note).fill(colleague.note);
  await page.getByRole('button', { name: handover.submit, exact: true }).click();
  const asked = filled(handover.askedTitle, { name: colleague.name });
  await expect(page.getByText(asked, { exact: true })).toBeVisible();
}

/** The colleague's page, with the question on it. */
export async function atStep({ page, words }: Visit, question: 'validity'): Promise<void> {
  const { title } = (words.request as Messages['request'])[question];
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await ready(page);
}
