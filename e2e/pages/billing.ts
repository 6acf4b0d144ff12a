import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { sql } from '../fixtures/database';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';

/** Invoices and payment. */
export async function openBilling({ page, words }: Visit): Promise<void> {
  await page.goto('/billing');
  await expect(page.getByRole('heading', { level: 1, name: words.billing.title })).toBeVisible();
  await ready(page);
}

/** Takes the newest invoice in a form from the list; its bytes and name. */
export async function downloadNewest({ page, words }: Visit, format: 'pdf' | 'ubl') {
  const arrives = page.waitForEvent('download');
  const list = page.locator('#invoices');
  await list.getByRole('link', { name: words.billing.files[format] }).first().click();
  const file = await arrives;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** From what is open to the page of the invoice, and on to the hosted page. */
export async function payOpenInvoice({ page, words }: Visit): Promise<void> {
  const { open, pay } = words.billing;
  await page.getByRole('link', { name: new RegExp(`^${open.pay} \\d`) }).click();
  await expect(page.getByRole('heading', { name: pay.title })).toBeVisible();
  await ready(page);
  await page.getByRole('radio', { name: words.checkout.method.ideal }).check();
  await page.getByRole('button', { name: pay.submit, exact: true }).click();
}

/** Adds the KVK number, which an e-invoice needs. */
export async function addKvkNumber({ page, words }: Visit, kvkNumber: string): Promise<void> {
  const { details } = words.billing;
  await page.getByRole('link', { name: details.change, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: details.title })).toBeVisible();
  await ready(page);
  await page.getByRole('textbox', { name: details.kvkNumber }).fill(kvkNumber);
  await page.getByRole('radio', { name: details.ways.kvk, exact: true }).check();
  await page.getByRole('button', { name: details.save, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.billing.title })).toBeVisible();
  await ready(page);
}

/** The yearly date of somebody's subscription comes, as time makes it; then the hourly round of the money runs. */
export async function letYearPass(email: string): Promise<void> {
  const rows = await sql(
    `UPDATE "Subscription" SET "startedAt" = now() - interval '1 year 1 day', "renewsAt" = now() - interval '1 day'
     WHERE "accountId" = (SELECT "accountId" FROM "User" WHERE email = $1) RETURNING id`,
    [email],
  );
  if (rows.length === 0) throw new Error(`${email} has no subscription.`);
  await sql(`SELECT graphile_worker.add_job('billing-round', '{}'::json)`);
}

/** Somebody of the account who does the bookkeeping, and nothing else. */
export async function becomeBillingUser(email: string): Promise<void> {
  await sql(`UPDATE "User" SET role = 'billing' WHERE email = $1`, [email]);
}

/** Stops the subscription on its page, having read what becomes of the certificate. */
export async function stopSubscription({ page, words }: Visit): Promise<void> {
  const { stop } = words.subscription;
  await page.getByRole('button', { name: stop.trigger, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: stop.title });
  await expect(dialog).toContainText(stop.certificate);
  await dialog.getByRole('button', { name: stop.confirm, exact: true }).click();
  await expect(page.getByRole('main')).toContainText(filled(stop.stoppingTitle, {}).split('{')[0] ?? '');
}

/** Takes the stop back. */
export async function resumeSubscription({ page, words }: Visit): Promise<void> {
  const { stop } = words.subscription;
  await page.getByRole('button', { name: stop.resume, exact: true }).click();
  await expect(page.getByRole('button', { name: stop.trigger, exact: true })).toBeVisible();
}
