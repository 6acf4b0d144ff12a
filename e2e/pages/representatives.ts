import { expect } from '@playwright/test';
import type { Representative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';

/** Further representatives on the screen of that question, which stands open. */
export async function addOthers({ page, words }: Visit, others: readonly Representative[]): Promise<void> {
  const t = words.request.representative;
  for (const [index, person] of others.entries()) {
    await page.getByRole('button', { name: t.addOther, exact: true }).click();
    const fill = (label: string, value: string) =>
      page
        .getByLabel(label, { exact: true })
        .nth(index + 1)
        .fill(value);
    await fill(t.firstName, person.firstName);
    await fill(t.lastName, person.lastName);
    await fill(t.email, person.email);
    await fill(t.telephone, person.phone);
    await fill(t.jobTitle, person.jobTitle);
  }
}

/** Asks to be identified in person, on the page behind the mail "Verify your identity". */
export async function askInPerson({ page, words }: Visit): Promise<void> {
  const t = words.identity.person;
  await expect(page.getByRole('heading', { level: 1, name: words.identity.title })).toBeVisible();
  await ready(page);
  await page.getByText(t.title, { exact: true }).click();
  await page.getByRole('radio', { name: t.routes.notary.name }).check();
  await page.getByLabel(t.place, { exact: true }).fill('Leeuwarden');
  await page.getByLabel(t.when, { exact: true }).fill('Dinsdag na 14 uur');
  await page.getByRole('button', { name: t.submit, exact: true }).click();
  await expect(page.getByRole('heading', { name: t.asked })).toBeVisible();
}

/** Validation plans the appointment of the one representative and records how it ended. */
export async function planAndPass({ page, words }: Visit, orderId: string): Promise<void> {
  const t = words.faceToFace;
  await page.goto(`/staff/orders/${orderId}/face-to-face`);
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
  await ready(page);
  await page.getByRole('button', { name: t.plan.button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.plan.day, { exact: true }).fill(inDays(3));
  await dialog.getByLabel(t.plan.time, { exact: true }).fill('14:30');
  await dialog.getByLabel(t.plan.place, { exact: true }).fill('Notaris Jansen, Leeuwarden');
  await dialog.getByRole('button', { name: t.plan.confirm, exact: true }).click();
  await expect(page.getByRole('button', { name: t.plan.again, exact: true })).toBeVisible();
  await page.getByRole('button', { name: t.record.button, exact: true }).click();
  await dialog.getByRole('radio', { name: t.record.passed, exact: true }).check();
  await dialog.getByLabel(t.record.reason, { exact: true }).fill('Paspoort gezien door de notaris');
  await dialog.getByRole('button', { name: t.record.confirm, exact: true }).click();
  await expect(page.getByText(t.state.passed)).toBeVisible();
}

const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);

/** Declines on the approval page, with words for the applicant. */
export async function decline({ page, words }: Visit, reason: string): Promise<void> {
  const { title, decline: t, declined } = words.approval;
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await ready(page);
  await page.getByRole('button', { name: t.button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.reason, { exact: true }).fill(reason);
  await dialog.getByRole('button', { name: t.confirm, exact: true }).click();
  await expect(page.getByText(declined.title)).toBeVisible();
}
