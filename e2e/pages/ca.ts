import { expect, type Locator } from '@playwright/test';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';

/** The page about the CA, by the menu. */
export async function openCa({ page, words }: Visit): Promise<void> {
  const { label, ca } = words.site.staff;
  await page.getByRole('navigation', { name: label }).getByRole('link', { name: ca, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.ca.title })).toBeVisible();
  await ready(page);
}

/** Has both books compared, and waits until that is done: the page itself does not move. */
export async function compareNow({ page, words }: Visit): Promise<void> {
  const { now, last } = words.ca.comparison;
  await page.getByRole('button', { name: now, exact: true }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(last)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
}

/** The traffic about one order. */
export async function trafficOf({ page, words }: Visit, number: string): Promise<Locator> {
  const { orderFilter, submit } = words.ca.exchanges;
  await page.getByLabel(orderFilter).fill(number);
  await page.getByRole('button', { name: submit, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`order=${number}`));
  await ready(page);
  return page.getByRole('main').getByRole('listitem');
}
