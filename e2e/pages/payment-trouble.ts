import { expect } from '@playwright/test';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import type { Messages } from '../fixtures/words';

type Method = 'ideal' | 'creditcard' | 'paypal';
type Ended = Extract<keyof Messages['payment']['ended'], 'canceled' | 'failed' | 'expired'>;

/** The page that says that nothing was charged, and why. */
export async function expectEnded({ page, words }: Visit, why: Ended): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words.payment.ended[why] })).toBeVisible();
  await expect(page.getByText(words.payment.ended.lead)).toBeVisible();
  await ready(page);
}

/** The page that says that the payment still waits for the buyer. */
export async function expectOpen({ page, words }: Visit): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words.payment.open.title })).toBeVisible();
  await ready(page);
}

/** Chooses another way and leads to the hosted page. */
export async function payInAnotherWay({ page, words }: Visit, method: Method): Promise<void> {
  await page.getByRole('radio', { name: words.checkout.method[method] }).check();
  await page.getByRole('button', { name: words.payment.ended.pay, exact: true }).click();
}

/** Waits for the hosted page; the payment it is for. */
export async function atHostedPage({ page }: Visit): Promise<string> {
  await page.waitForURL(/\/checkout\/tr_/);
  const [payment = ''] = /tr_\w+/.exec(page.url()) ?? [];
  return payment;
}
