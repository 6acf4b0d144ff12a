import { expect } from '@playwright/test';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import type { Messages } from '../fixtures/words';

type OrderAction = Exclude<keyof Messages['order']['actions'], 'label'>;

/** Opens the page of an order. */
export async function openOrder({ page }: Visit, orderId: string): Promise<void> {
  await page.goto(`/certificates/${orderId}`);
  await ready(page);
}

/** Chooses from the menu of actions of the order that is open. */
export async function chooseAction({ page, words }: Visit, action: OrderAction): Promise<void> {
  const { label } = words.order.actions;
  await page.getByRole('main').getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('link', { name: words.order.actions[action], exact: true }).click();
}

/** Fills in the page to revoke and sends it. */
export async function askToRevoke(
  { page, words }: Visit,
  situation: keyof Messages['revocation']['situations'],
  submit: 'submit' | 'submitTwo',
): Promise<void> {
  const { revocation: t } = words;
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
  await ready(page);
  await page.getByRole('radio', { name: t.situations[situation].text }).check();
  await expect(page.getByText(t.first[situation].title)).toBeVisible();
  await page.getByLabel(t.understood).check();
  await page.getByRole('button', { name: t[submit], exact: true }).click();
}

/** The second person says yes, asked once more. */
export async function agreeToRevoke({ page, words }: Visit): Promise<void> {
  const { wish } = words.revocation;
  await ready(page);
  await page.getByRole('button', { name: wish.agree, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: wish.agreeConfirm, exact: true }).click();
}

/** An owner has every revocation agreed to by a second person; the page of people is open. */
export async function requireSecondPerson({ page, words }: Visit): Promise<void> {
  const { setting } = words.revocation;
  await page.getByRole('button', { name: setting.turnOn, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: setting.turnOn, exact: true }).click();
  await expect(page.getByText(setting.on)).toBeVisible();
}
