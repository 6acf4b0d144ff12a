import { expect } from '@playwright/test';
import type { Mailbox } from '../fixtures/mailbox';
import type { Representative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';
import { openLink } from './link';

/** The page of the power of attorney, by the button in the row of the authority. */
export async function openPower({ page, words }: Visit): Promise<void> {
  const button = page.getByRole('link', { name: words.check.action.provide_power_of_attorney }).first();
  await expect(button).toBeVisible({ timeout: 30_000 });
  await button.click();
  await expect(page.getByRole('heading', { level: 1, name: words.authority.page.title })).toBeVisible();
  await ready(page);
}

/** On line, by whoever the register proposes, with this address, and by one more who reads English. */
export async function makePower(visit: Visit, firstEmail: string, second: Representative): Promise<void> {
  const { page, words } = visit;
  const t = words.authority.page;
  await page.getByLabel(t.email, { exact: true }).fill(firstEmail);
  await page.getByRole('button', { name: t.add, exact: true }).click();
  const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).nth(1).fill(value);
  await fill(t.firstName, second.firstName);
  await fill(t.lastName, second.lastName);
  await fill(t.jobTitle, second.jobTitle);
  await fill(t.email, second.email);
  await page.getByLabel(t.locale, { exact: true }).nth(1).selectOption('en');
  await page.getByRole('button', { name: t.makeAndMail, exact: true }).click();
  await expectState(visit, filled(t.state.signing.replaceAll(', number', ''), { signed: '0', of: '2' }));
}

/** How the power of attorney stands, in the words of its page. */
export async function expectState({ page }: Visit, state: string): Promise<void> {
  await expect(page.getByText(state)).toBeVisible({ timeout: 20_000 });
}

/** The page behind the mail that asks to sign. */
export async function openSigning(visit: Visit, mailbox: Mailbox, email: string, subject: string) {
  await openLink(visit, mailbox, email, subject);
  const { title } = visit.words.authority.sign;
  await expect(visit.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await ready(visit.page);
}

/** Signs with this name; whether it is taken is for the caller to see. */
export async function signAs({ page, words }: Visit, name: string): Promise<void> {
  const t = words.authority.sign;
  await page.getByRole('checkbox').check();
  await page.getByLabel(t.name, { exact: true }).fill(name);
  await page.getByRole('button', { name: t.button, exact: true }).click();
}

/** One of our people says what they think of it, with the reason. */
export async function judgePower(
  { page, words }: Visit,
  orderId: string,
  judgement: 'check' | 'accept',
): Promise<void> {
  const t = words.authority.staff;
  await page.goto(`/staff/orders/${orderId}/power-of-attorney`);
  await expect(page.getByRole('heading', { name: t.judge })).toBeVisible();
  await ready(page);
  await page.getByRole('button', { name: t[judgement], exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox')
    .fill('Vergeleken met het uittreksel: mevrouw De Vries mag alleen tekenen.');
  await dialog.getByRole('button', { name: t[judgement], exact: true }).click();
}
