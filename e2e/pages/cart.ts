import { expect } from '@playwright/test';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';

const name = 'PKIoverheid Private Services Server';

/** The number beside the product, on the page of the cart. */
async function expectShown({ page, words }: Visit, quantity: number): Promise<void> {
  const line = filled(words.cart.quantityOf.replace(', number', ''), { name, quantity: String(quantity) });
  await expect(page.getByLabel(line)).toHaveText(String(quantity));
}

/** How many of the product lie in the cart, whoever put them there. */
export async function expectQuantity(visit: Visit, quantity: number): Promise<void> {
  await visit.page.goto('/cart');
  await ready(visit.page);
  await expectShown(visit, quantity);
}

export async function expectEmpty({ page, words }: Visit): Promise<void> {
  await page.goto('/cart');
  await expect(page.getByText(words.cart.empty)).toBeVisible();
}

/** One more, on the page of the cart. */
export async function addOne(visit: Visit, becomes: number): Promise<void> {
  const { page, words } = visit;
  await page.getByRole('button', { name: filled(words.cart.more, { name }) }).click();
  await expectShown(visit, becomes);
}

/** Takes the line out, takes that back, and takes it out again. */
export async function removeAndUndo(visit: Visit, quantity: number): Promise<void> {
  const { page, words } = visit;
  const remove = () => page.getByRole('button', { name: filled(words.cart.removeName, { name }) }).click();
  await remove();
  await expect(page.getByText(filled(words.cart.removed, { name }))).toBeVisible();
  await page.getByRole('button', { name: words.cart.undo }).click();
  await expectShown(visit, quantity);
  await remove();
  await expect(page.getByText(words.cart.empty)).toBeVisible();
}
