import { expect, type Locator } from '@playwright/test';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';

/** Opens what ends when, by the menu of the account. */
export async function openWatch({ page, words }: Visit): Promise<void> {
  await page.goto('/dashboard');
  const side = page.getByRole('navigation', { name: words.site.side.label });
  await side.getByRole('link', { name: words.site.side.watch }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.watch.title })).toBeVisible();
  await ready(page);
}

interface File {
  readonly name: string;
  readonly buffer: Buffer;
}

/** Gives a file to be watched. */
export async function upload({ page, words }: Visit, file: File, label: string): Promise<void> {
  const form = page.locator('#upload');
  const type = { mimeType: 'application/octet-stream' };
  await form
    .getByLabel(words.watch.upload.file, { exact: true })
    .or(form.locator('input[type=file]'))
    .first()
    .setInputFiles({ ...file, ...type });
  await form.getByLabel(new RegExp(`^${words.watch.upload.label}`)).fill(label);
  await form.getByRole('button', { name: words.watch.upload.submit, exact: true }).click();
}

/** Gives the address of a server to be watched. */
export async function watchServer({ page, words }: Visit, address: string, label: string): Promise<void> {
  const form = page.locator('#address');
  await form.getByLabel(words.watch.address.address, { exact: true }).fill(address);
  await form.getByLabel(new RegExp(`^${words.watch.address.label}`)).fill(label);
  await form.getByRole('button', { name: words.watch.address.submit, exact: true }).click();
  await expect(form.getByText(filled(words.watch.added, { label }))).toBeVisible();
}

/** A line in the list of what ends. */
export const lineOf = ({ page }: Visit, label: string): Locator =>
  page.getByRole('row').filter({ hasText: label });

/** Opens the settings of the reminders, by the way between the pages of the account. */
export async function openReminders({ page, words }: Visit): Promise<void> {
  await page.goto('/account');
  const tabs = page.getByRole('navigation', { name: words.account.tabs.label });
  await tabs.getByRole('link', { name: words.account.tabs.reminders }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.reminder.settings.title })).toBeVisible();
  await ready(page);
}

/** Adds an address that gets every reminder. */
export async function addRoleAddress({ page, words }: Visit, email: string): Promise<void> {
  const { addresses } = words.reminder.settings;
  const card = page.locator('#addresses');
  await card.getByLabel(addresses.label, { exact: true }).fill(email);
  await card.getByRole('button', { name: addresses.submit, exact: true }).click();
  await expect(card.getByText(filled(addresses.added, { email }))).toBeVisible();
}

/** Makes a calendar address and reads it off the screen. */
export async function makeCalendar({ page, words }: Visit, act: 'make' | 'renew'): Promise<string> {
  const card = page.locator('#calendar');
  const shown = card.getByLabel(words.calendar.fresh.label, { exact: true });
  const before = (await shown.isVisible()) ? await shown.inputValue() : '';
  await card.getByRole('button', { name: words.calendar[act], exact: true }).click();
  await expect(shown).not.toHaveValue(before);
  return shown.inputValue();
}

/** Ends the calendar address. */
export async function endCalendar({ page, words }: Visit): Promise<void> {
  const card = page.locator('#calendar');
  await card.getByRole('button', { name: words.calendar.end.trigger, exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words.calendar.end.confirm, exact: true })
    .click();
  await expect(card.getByText(words.calendar.none)).toBeVisible();
}

/** Adds a webhook and reads its secret off the screen. */
export async function addWebhook({ page, words }: Visit, url: string): Promise<string> {
  const card = page.locator('#add');
  await card.getByLabel(words.webhook.address.signed.label, { exact: true }).fill(url);
  await card.getByRole('button', { name: words.webhook.add.submit, exact: true }).click();
  const secret = card.getByLabel(words.webhook.secret.label, { exact: true });
  await expect(secret).toHaveValue(/^whsec_/);
  return secret.inputValue();
}

/** Gives the webhook on the screen a new secret, beside the one before, and reads it. */
export async function replaceSecret({ page, words }: Visit): Promise<string> {
  const { replace, secret } = words.webhook;
  await page.getByText(replace.summary, { exact: true }).click();
  await page.getByRole('button', { name: replace.submit, exact: true }).click();
  const shown = page.getByLabel(secret.label, { exact: true });
  await expect(shown).toHaveValue(/^whsec_/);
  return shown.inputValue();
}

/** Reloads the list of messages until it says this. */
export async function deliverySays({ page, words }: Visit, text: string): Promise<void> {
  const card = page.locator('#deliveries');
  await expect(async () => {
    await card.getByRole('button', { name: words.webhook.deliveries.reload, exact: true }).click();
    await expect(card).toContainText(text, { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
}
