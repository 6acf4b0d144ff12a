import { expect } from '@playwright/test';
import type { Authenticator } from '../fixtures/authenticator';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';
import { confirmApp, readTypedKey } from './set-up';

/** The page of one's own security. */
export async function openSecurity({ page, words }: Visit): Promise<void> {
  await page.goto('/account/security');
  await atSecurity({ page, words });
}

/** Waits for the page of one's own security. */
export async function atSecurity({ page, words }: Pick<Visit, 'page' | 'words'>): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words.security.title })).toBeVisible();
  await ready(page);
}

/** The code of the app once more, over the page. */
export async function confirmItIsMe({ page, words }: Visit, authenticator: Authenticator): Promise<void> {
  const { title, code, submit } = words.factorAgain;
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel(code, { exact: true }).fill(await authenticator.code());
  await dialog.getByRole('button', { name: submit, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Fills in the form for another password, from the page of one's own security. */
export async function changePassword({ page, words }: Visit, current: string, next: string): Promise<void> {
  const { password } = words.security;
  await page.getByRole('main').getByRole('link', { name: password.change }).click();
  await expect(page.getByRole('heading', { level: 1, name: password.change })).toBeVisible();
  await ready(page);
  await page.getByLabel(password.current, { exact: true }).fill(current);
  await page.getByLabel(password.new, { exact: true }).fill(next);
  await page.getByRole('button', { name: password.submit, exact: true }).click();
}

/** On the page for one more app: links it under a name, up to its first code. */
export async function linkApp(visit: Visit, name: string): Promise<Authenticator> {
  const { page, words } = visit;
  const { apps } = words.security;
  await expect(page.getByRole('heading', { level: 1, name: apps.addTitle })).toBeVisible();
  await ready(page);
  await page.getByLabel(apps.name, { exact: true }).fill(name);
  await page.getByRole('button', { name: apps.next, exact: true }).click();
  const app = await readTypedKey(visit);
  await confirmApp(visit, await app.code());
  await atSecurity(visit);
  return app;
}

/** Takes an app away. */
export async function removeApp({ page, words }: Visit, name: string): Promise<void> {
  const { apps } = words.security;
  await page.getByRole('button', { name: filled(apps.removeOf, { name }) }).click();
  const dialog = page.getByRole('dialog', { name: filled(apps.removeTitle, { name }) });
  await dialog.getByRole('button', { name: apps.removeConfirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** The whole of replacing a lost app once its page is there: app, codes, signed in. */
export async function replaceApp(visit: Visit): Promise<Authenticator> {
  const { page, words } = visit;
  const { app } = words.recovery;
  await expect(page.getByRole('heading', { level: 1, name: app.title })).toBeVisible();
  await ready(page);
  const authenticator = await readTypedKey(visit);
  await confirmApp(visit, await authenticator.code());
  await expect(page.getByRole('heading', { level: 1, name: app.codesTitle })).toBeVisible();
  await expect(page.getByRole('region', { name: words.setUp.codes.list }).getByRole('listitem')).toHaveCount(
    10,
  );
  await page.getByLabel(words.setUp.codes.kept).check();
  await page.getByRole('button', { name: app.submit, exact: true }).click();
  await expect(page).toHaveURL(/\/dashboard/);
  return authenticator;
}
