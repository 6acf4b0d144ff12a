import { expect, type Locator } from '@playwright/test';
import { Authenticator } from '../fixtures/authenticator';
import { ready } from '../fixtures/ready';
import { signInOf } from '../fixtures/sign-ins';
import type { Visit } from '../fixtures/visit';
import { filled, type Messages, pattern } from '../fixtures/words';
import { signIn } from './sign-in';

type Check = keyof Messages['check']['kind'];
type State = keyof Messages['staffOrder']['checks']['states'];

/** Username, password and code of the demo employee; ends at the work queue. */
export async function signInAsStaff(visit: Visit, role: 'sales' | 'validation' | 'admin'): Promise<void> {
  const { username, password, totpSecret } = await signInOf(role);
  await signIn(visit, { username, password, authenticator: new Authenticator(totpSecret) });
  await atWorkQueue(visit);
}

async function atWorkQueue({ page, words }: Visit): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words.staff.work.title })).toBeVisible();
  await ready(page);
}

const goTo = (visit: Visit, place: 'home' | 'accounts' | 'orders') => {
  const { label, [place]: name } = visit.words.site.staff;
  return visit.page.getByRole('navigation', { name: label }).getByRole('link', { name, exact: true }).click();
};

/** The work queue, by the menu. */
export async function openWorkQueue(visit: Visit): Promise<void> {
  await goTo(visit, 'home');
  await atWorkQueue(visit);
}

/** A row of what waits, or of what was finished last, about an account. */
export function workAbout({ page, words }: Visit, list: 'waiting' | 'done', accountNumber: string): Locator {
  const { title, done } = words.staff.work;
  const table = page.getByRole('table', { name: list === 'waiting' ? title : done.title });
  return table.getByRole('row').filter({ hasText: `#${accountNumber}` });
}

/** An account, looked up by the number that its customer reads out. */
export async function findAccount(visit: Visit, number: string): Promise<void> {
  const { page, words } = visit;
  const { accounts } = words.staff;
  await goTo(visit, 'accounts');
  await expect(page.getByRole('heading', { level: 1, name: accounts.title })).toBeVisible();
  await ready(page);
  await page.getByLabel(accounts.search).fill(number);
  await page.getByRole('button', { name: accounts.submit, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`search=${number}`));
  const row = page
    .getByRole('table')
    .getByRole('row')
    .filter({ hasText: `#${number}` });
  await row.getByRole('link').click();
  await atAccount(visit, number);
}

/** Waits for the page of an account. */
export async function atAccount({ page, words }: Visit, number: string): Promise<void> {
  await expect(page.getByRole('heading', { name: words.staff.account.products.title })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(`#${number}`);
  await ready(page);
}

/** The line of a product on the page of an account. */
export const productOf = ({ page }: Visit, product: string): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: product });

/** Presses the switch of a product and gives the reason in the dialog. */
export async function switchProduct(
  visit: Visit,
  act: 'activate' | 'withdraw',
  { product, reason }: { product: string; reason: string },
): Promise<void> {
  const words = visit.words.staff.account.products[act];
  await productOf(visit, product).getByRole('button', { name: words.trigger, exact: true }).click();
  const dialog = visit.page.getByRole('dialog', { name: filled(words.title, { product }) });
  await giveReason(visit, dialog, { confirm: words.confirm, reason });
  await expect(dialog).toBeHidden();
}

/** First without a reason, which is refused; then with one. */
async function giveReason(
  { words }: Visit,
  dialog: Locator,
  { confirm, reason }: { confirm: string; reason: string },
): Promise<void> {
  const button = dialog.getByRole('button', { name: confirm, exact: true });
  await button.click();
  await expect(dialog.getByRole('group', { name: words.form.problemTitle })).toContainText(
    words.field.reason_needed,
  );
  await dialog.getByRole('textbox').first().fill(reason);
  await button.click();
}

/** An order, looked up by its number. */
export async function findOrder(visit: Visit, number: string): Promise<void> {
  const { page, words } = visit;
  const { orders } = words.staff;
  await goTo(visit, 'orders');
  await expect(page.getByRole('heading', { level: 1, name: orders.title })).toBeVisible();
  await page.getByLabel(orders.search).fill(number);
  await page.getByRole('button', { name: orders.submit, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`search=${number}`));
  await page.getByRole('link', { name: number, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: pattern(words.staffOrder.title) })).toBeVisible();
  await ready(page);
}

/** The row of a check on the page of an order. */
export const checkRow = ({ page, words }: Visit, check: Check): Locator =>
  page
    .getByRole('table', { name: words.staffOrder.checks.title })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: words.check.kind[check] }) });

/** How a check stands, for staff. */
export async function expectState(visit: Visit, check: Check, state: State): Promise<void> {
  const cell = checkRow(visit, check).getByRole('cell').first();
  await expect(cell).toContainText(visit.words.staffOrder.checks.states[state]);
}

/** Records that a check passed, and on what ground. */
export async function recordPassed(visit: Visit, check: Check, reason: string): Promise<void> {
  const { record } = visit.words.staffOrder;
  await checkRow(visit, check).getByRole('button', { name: record.trigger }).click();
  const title = filled(record.title, { check: visit.words.check.kind[check] });
  const dialog = visit.page.getByRole('dialog', { name: title });
  await dialog.getByRole('radio', { name: record.passed, exact: true }).check();
  await giveReason(visit, dialog, { confirm: record.confirm, reason });
  await expect(dialog).toBeHidden();
}
