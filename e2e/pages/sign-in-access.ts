import { expect } from '@playwright/test';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';

/** The answers for the telephone, after a reason. */
export async function hearPhrases({ page, words }: Visit, name: string, reason: string): Promise<void> {
  const { phrases, reason: label } = words.signInAccess;
  await page.getByRole('button', { name: phrases.trigger, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: filled(phrases.title, { name }) });
  await dialog.getByLabel(label, { exact: true }).fill(reason);
  await dialog.getByRole('button', { name: phrases.confirm }).click();
  await expect(dialog.getByText(phrases.notEnough)).toBeVisible();
  await page.keyboard.press('Escape');
}

/** First employee: the caller lost the app, and this is how they were known. */
export async function openReset({ page, words }: Visit, name: string, reason: string): Promise<void> {
  const { open, state } = words.signInAccess;
  await page.getByRole('button', { name: open.trigger, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: filled(open.title, { name }) });
  await dialog.getByLabel(open.label, { exact: true }).fill(reason);
  await dialog.getByRole('button', { name: open.confirm }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(state.open)).toBeVisible();
}

/** Second employee: agreed. */
export async function approveReset({ page, words }: Visit, name: string, reason: string): Promise<void> {
  const { decide, state } = words.signInAccess;
  await page.getByRole('button', { name: decide.trigger, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: filled(decide.title, { name }) });
  await dialog.getByRole('radio', { name: decide.passed, exact: true }).check();
  await dialog.getByLabel(decide.reason, { exact: true }).fill(reason);
  await dialog.getByRole('button', { name: decide.confirm }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(state.approved)).toBeVisible();
}
