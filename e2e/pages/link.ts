import { expect } from '@playwright/test';
import type { Mailbox } from '../fixtures/mailbox';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { goThroughApp } from './identity-app';

/** Opens the link of the newest mail to that address, by somebody who has chosen a language. */
export async function openLink(
  { page, locale }: Visit,
  mailbox: Mailbox,
  to: string,
  subject: string,
): Promise<void> {
  const link = mailbox.link(await mailbox.newest(to, subject));
  await page.context().addCookies([{ name: 'zegel_locale', value: locale, url: new URL(link).origin }]);
  // A page that shows /link already would only change its fragment.
  await page.goto('about:blank');
  await page.goto(link);
}

/** The three ticks, none of them set beforehand, and "Accept". */
export async function giveConsent({ page, words }: Visit): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words.identity.title })).toBeVisible();
  await ready(page);
  const ticks = page.getByRole('main').getByRole('checkbox');
  await expect(ticks).toHaveCount(3);
  for (const tick of await ticks.all()) {
    await expect(tick).not.toBeChecked();
    await tick.check();
  }
  await page.getByRole('button', { name: words.identity.consent.submit, exact: true }).click();
}

/** The code that the page shows for the app. */
export async function readAppCode({ page, words }: Visit): Promise<string> {
  await expect(page.getByRole('heading', { level: 1, name: words.identity.app.title })).toBeVisible();
  const text = await page
    .getByRole('listitem')
    .filter({ hasText: words.identity.app.code.title })
    .textContent();
  const [code] = text?.match(/[0-9A-Z]{3}-[0-9A-Z]{5}/) ?? [];
  if (!code) throw new Error('The page shows no code for the app.');
  return code;
}

/** From the mail "Verify your identity" to established; the app is gone through in the same browser. */
export async function beIdentified(visit: Visit, mailbox: Mailbox, email: string): Promise<void> {
  const { page, words } = visit;
  await openLink(visit, mailbox, email, 'Verify your identity');
  await giveConsent(visit);
  const code = await readAppCode(visit);
  await page.getByRole('link', { name: words.identity.app.open.button }).click();
  await goThroughApp(page, code);
  await expect(page.getByRole('heading', { level: 1, name: words.identity.passed.title })).toBeVisible({
    timeout: 30_000,
  });
}

/** From the approval mail to approved. */
export async function approve(visit: Visit, mailbox: Mailbox, email: string): Promise<void> {
  await openLink(visit, mailbox, email, 'Please approve digital certificate order');
  await confirmApproval(visit);
}

/** Approves on the page, asked once more. */
export async function confirmApproval({ page, words }: Visit): Promise<void> {
  const { title, approve: words_, approved } = words.approval;
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await ready(page);
  await page.getByRole('button', { name: words_.button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words_.confirm }).click();
  await expect(page.getByText(approved.title)).toBeVisible();
}
