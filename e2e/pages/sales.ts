import { expect, type Locator } from '@playwright/test';
import { Authenticator } from '../fixtures/authenticator';
import { ready } from '../fixtures/ready';
import { signInOf } from '../fixtures/sign-ins';
import type { Visit } from '../fixtures/visit';
import { filled, pattern } from '../fixtures/words';
import { signIn } from './sign-in';
import { atAccount } from './staff';

/** An employee with a role, signed in, at the work queue. */
export async function signInAs(visit: Visit, role: 'sales' | 'admin'): Promise<void> {
  const { page, words } = visit;
  const { username, password, totpSecret } = await signInOf(role);
  await signIn(visit, { username, password, authenticator: new Authenticator(totpSecret) });
  await expect(page.getByRole('heading', { level: 1, name: words.staff.work.title })).toBeVisible();
  await ready(page);
}

/** Types into the one search field of staff; an exact number goes straight to its account. */
export async function findStraight(visit: Visit, typed: string, accountNumber: string): Promise<void> {
  const { page, words } = visit;
  await page.getByLabel(words.staffFind.label).fill(typed);
  await page.getByRole('button', { name: words.staffFind.submit, exact: true }).click();
  await expect(page).toHaveURL(/\/staff\/accounts\//);
  await atAccount(visit, accountNumber);
}

/** How leave to pay on invoice stands, on the customer's own page of the money. */
export async function expectRight(
  { page, words }: Visit,
  state: 'asked' | 'granted' | 'none',
): Promise<void> {
  await page.goto('/billing');
  await ready(page);
  await expect(page.getByRole('main')).toContainText(words.invoiceRight.state[state]);
}

/** The customer asks with one press. */
export async function askToPayOnInvoice(visit: Visit): Promise<void> {
  const { page, words } = visit;
  await expectRight(visit, 'none');
  await page.getByRole('button', { name: words.invoiceRight.ask, exact: true }).click();
  await expect(page.getByRole('main')).toContainText(words.invoiceRight.state.asked);
}

/** Sales allows it up to a limit in euros, for a reason. */
export async function allowOnInvoice(visit: Visit, limit: string, reason: string): Promise<void> {
  const { page, words } = visit;
  const { grant } = words.invoiceRight.staff;
  await page.getByRole('button', { name: grant.trigger, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: grant.title });
  await dialog.getByLabel(grant.limit).fill(limit);
  await dialog.getByLabel(grant.reason, { exact: true }).fill(reason);
  await dialog.getByRole('button', { name: grant.confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** The second colleague agrees. */
export async function confirmLimit(visit: Visit): Promise<void> {
  const { page, words } = visit;
  const { confirm } = words.invoiceRight.staff;
  await page.getByRole('button', { name: confirm.trigger, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: pattern(confirm.title) });
  await dialog.getByRole('button', { name: confirm.confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Begins to see the portal as the customer sees it. */
export async function lookAlong(visit: Visit, organisation: string, reason: string): Promise<Locator> {
  const { page, words } = visit;
  const { start, label } = words.lookAlong;
  await page.getByRole('button', { name: start.trigger, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: filled(start.title, { organisation }) });
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: start.confirm, exact: true }).click();
  await expect(page).toHaveURL(/\/dashboard$/);
  await ready(page);
  return page.getByRole('region', { name: label });
}

/** Sets the price of a product from a day on. */
export async function setPrice(
  { page, words }: Visit,
  { slug, amount, from, reason }: { slug: string; amount: string; from: string; reason: string },
): Promise<void> {
  const t = words.staffProduct;
  await page.goto(`/staff/products/${slug}`);
  await ready(page);
  const submit = page.getByRole('button', { name: t.prices.set.submit, exact: true });
  const form = page.locator('form').filter({ has: submit });
  await form.getByLabel(t.prices.set.amount).fill(amount);
  await form.getByLabel(t.from).fill(from);
  await form.getByLabel(t.reason, { exact: true }).fill(reason);
  await submit.click();
  await expect(page.getByText(t.prices.set.done)).toBeVisible();
}

/** Administration asks somebody by mail to work here, for sales. */
export async function inviteColleague({ page, words }: Visit, email: string): Promise<void> {
  const { invite, reason } = words.colleagues;
  await page.goto('/staff/colleagues');
  await ready(page);
  await page.getByLabel(invite.firstName, { exact: true }).fill('Nora');
  await page.getByLabel(invite.lastName, { exact: true }).fill('Smit');
  await page.getByLabel(invite.email, { exact: true }).fill(email);
  await page.getByLabel(reason, { exact: true }).fill('Nieuwe collega');
  await page.getByRole('button', { name: invite.submit, exact: true }).click();
  await expect(page.getByText(filled(invite.done, { email }))).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: email })).toContainText(
    words.colleagues.state.invited,
  );
}

/** Administration takes the access of a colleague away. */
export async function switchOff({ page, words }: Visit, email: string): Promise<void> {
  const { off, reason, state } = words.colleagues;
  await page.goto('/staff/colleagues');
  await ready(page);
  await page.getByRole('row').filter({ hasText: email }).getByRole('link').click();
  await page.getByRole('button', { name: off.trigger, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(reason, { exact: true }).fill('Uit dienst');
  await dialog.getByRole('button', { name: off.confirm, exact: true }).click();
  await expect(page.getByRole('main')).toContainText(state.off);
}
