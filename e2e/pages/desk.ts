import { expect, type Locator } from '@playwright/test';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { filled, type Messages, pattern } from '../fixtures/words';
import { checkRow } from './staff';

type Check = keyof Messages['check']['kind'];

/** The page of an order at the validation desk. */
export async function openDesk({ page, words }: Visit, orderId: string): Promise<void> {
  await page.goto(`/staff/validation/${orderId}`);
  await expect(
    page.getByRole('heading', { level: 1, name: pattern(words.validation.order.title) }),
  ).toBeVisible();
  await ready(page);
}

/** Asks the customer something about a check. */
export async function askAbout(visit: Visit, check: Check, question: string): Promise<void> {
  const { ask } = visit.words.validation;
  await checkRow(visit, check).getByRole('button', { name: ask.trigger }).click();
  const title = filled(ask.title, { check: visit.words.check.kind[check] });
  const dialog = visit.page.getByRole('dialog', { name: title });
  await dialog.getByRole('textbox').fill(question);
  await dialog.getByRole('button', { name: ask.confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** The messages on the page, newest last. */
export const messages = ({ page, words }: Visit): Locator =>
  page.getByRole('list', { name: words.thread.sectionTitle }).getByRole('article');

/** Writes a message or a note and sends it, with files when given. */
export async function send(
  visit: Visit,
  { body, files = [], note = false }: { body: string; files?: string[]; note?: boolean },
): Promise<void> {
  const { page, words } = visit;
  const { form } = words.thread;
  if (note) await page.getByRole('radio', { name: form.forDesk, exact: true }).check();
  await page.getByLabel(form.body, { exact: true }).fill(body);
  const chosen = files.map((name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(smallPdf) }));
  if (chosen.length > 0) await page.locator('input[type=file]').setInputFiles(chosen);
  await page.getByRole('button', { name: note ? form.sendNote : form.send, exact: true }).click();
  await expect(messages(visit).last()).toContainText(body);
}

const smallPdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n';

/** Chooses the free moment at this place of the day that is shown. */
export async function chooseMoment(form: Locator, position: number): Promise<string> {
  const moment = form.getByRole('radio').nth(position);
  await moment.check();
  return (await moment.getAttribute('value')) ?? '';
}
