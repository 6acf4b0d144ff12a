import { expect, type Locator } from '@playwright/test';
import type { Customer } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';

type Role = 'owner' | 'requester' | 'billing' | 'auditor';

/** Opens the people of the account by the way between its pages. */
export async function openPeople({ page, words }: Visit): Promise<void> {
  await page.goto('/account');
  const tabs = page.getByRole('navigation', { name: words.account.tabs.label });
  await tabs.getByRole('link', { name: words.account.tabs.people }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.people.title })).toBeVisible();
  await ready(page);
}

/** Asks somebody by mail to join, with a role. */
export async function invite({ page, words }: Visit, person: Customer, role: Role): Promise<void> {
  const { invite: t, roles } = words.people;
  const form = page.locator('#invite');
  await form.getByLabel(t.firstName, { exact: true }).fill(person.firstName);
  await form.getByLabel(t.lastName, { exact: true }).fill(person.lastName);
  await form.getByLabel(t.email, { exact: true }).fill(person.email);
  await form.getByRole('radio', { name: new RegExp(`^${roles[role]}`) }).check();
  await form.getByRole('button', { name: t.submit, exact: true }).click();
  await expect(page.getByText(filled(t.done, { email: person.email }))).toBeVisible();
}

/** The row of somebody. */
export const rowOf = ({ page }: Visit, person: Customer): Locator =>
  page.getByRole('row').filter({ hasText: person.email });

/** A username and password of one's own, on the page of the invitation; ends on the set-up. */
export async function join({ page, words }: Visit, password: string): Promise<void> {
  await ready(page);
  await page.getByLabel(words.signUp.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: words.people.join.submit, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.setUp.question.title })).toBeVisible();
}

/** Gives somebody another role in the dialog of their row. */
export async function giveRole(visit: Visit, person: Customer, role: Role): Promise<void> {
  const { change, roles } = visit.words.people;
  await rowOf(visit, person).getByRole('button', { name: change.trigger }).click();
  const dialog = visit.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(`^${roles[role]}`) }).check();
  await dialog.getByRole('button', { name: change.submit, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(rowOf(visit, person)).toContainText(roles[role]);
}

/** Takes somebody's access away or gives it back, asked once more. */
export async function switchAccess(visit: Visit, person: Customer, act: 'remove' | 'restore'): Promise<void> {
  const { trigger, confirm } = visit.words.people[act];
  await rowOf(visit, person).getByRole('button', { name: trigger }).click();
  await visit.page.getByRole('dialog').getByRole('button', { name: confirm, exact: true }).click();
  await expect(visit.page.getByRole('dialog')).toBeHidden();
}
