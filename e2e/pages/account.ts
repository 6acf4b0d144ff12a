import { expect } from '@playwright/test';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';

/** My Digital Trust Products → My subscription → Actions → Request a certificate (S0-1.3.1, S0-1.3.2). */
export async function askRequest({ page, words }: Visit): Promise<void> {
  await page.goto('/dashboard');
  await page.getByRole('link', { name: words.site.side.subscription }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: words.subscription.title })).toBeVisible();
  await ready(page);
  await page.getByRole('button', { name: words.subscription.actionsOf.split('{')[0] }).click();
  await page.getByRole('button', { name: words.subscription.request, exact: true }).click();
}

/** A new request, up to its first question. */
export async function openRequest(visit: Visit): Promise<void> {
  await askRequest(visit);
  await visit.page.getByRole('link', { name: visit.words.request.start.begin }).click();
}

/** The number of the account, from the menu under the organisation's name. */
export async function readAccountNumber({ page, words }: Visit, organisation: string): Promise<string> {
  const menu = words.site.account.open.replace('{organisation}', organisation);
  await page.getByRole('button', { name: menu }).click();
  const [, number] = (await page.getByRole('banner').textContent())?.match(/#(\d+)/) ?? [];
  await page.keyboard.press('Escape');
  if (!number) throw new Error('The menu shows no account number.');
  return number;
}

/** Copies that number; it stands under the organisation's name on every page. */
export async function copyAccountNumber(
  { page, words }: Visit,
  organisation: string,
  number: string,
): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const path of ['/account', '/products']) {
    await page.goto(path);
    await ready(page);
    await expect(page.getByRole('banner').getByText(`#${number}`).first()).toBeVisible();
  }
  const menu = words.site.account.open.replace('{organisation}', organisation);
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('button', { name: words.site.account.copyNumber }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(number);
  await page.keyboard.press('Escape');
}
