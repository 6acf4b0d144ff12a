import { expect, type Locator } from '@playwright/test';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';

/** Opens the keys of the account by the way between its pages. */
export async function openKeys({ page, words }: Visit): Promise<void> {
  await page.goto('/account');
  const tabs = page.getByRole('navigation', { name: words.account.tabs.label });
  await tabs.getByRole('link', { name: words.account.tabs.keys }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.apiKey.title })).toBeVisible();
  await ready(page);
}

/** Makes a key that may read orders; gives it, as it is shown once. */
export async function makeKey({ page, words }: Visit, name: string): Promise<string> {
  const form = page.locator('#make');
  await form.getByLabel(words.apiKey.make.name, { exact: true }).fill(name);
  await form.getByRole('checkbox', { name: words.apiKey.scope.orders_read }).check();
  await form.getByRole('button', { name: words.apiKey.make.submit, exact: true }).click();
  return page.getByLabel(words.apiKey.once.label, { exact: true }).inputValue();
}

/** The row of a key. */
export const keyRow = ({ page }: Visit, name: string): Locator =>
  page.getByRole('row').filter({ hasText: name });

/** Ends a key, asked once more. */
export async function revokeKey(visit: Visit, name: string): Promise<void> {
  const { trigger, confirm } = visit.words.apiKey.revoke;
  await keyRow(visit, name).getByRole('button', { name: trigger }).click();
  await visit.page.getByRole('dialog').getByRole('button', { name: confirm, exact: true }).click();
  await expect(keyRow(visit, name)).toContainText(visit.words.apiKey.states.revoked);
}
