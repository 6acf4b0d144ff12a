import type { Page } from '@playwright/test';

/** Words of the hosted payment page, which is not ours. */
const outcomes = {
  nl: { paid: 'Betalen lukt', failed: 'Betalen mislukt', canceled: 'Betaling annuleren' },
  en: { paid: 'Payment succeeds', failed: 'Payment fails', canceled: 'Cancel the payment' },
} as const;

/** What the buyer does on the hosted payment page. */
export async function payAs(
  page: Page,
  outcome: keyof (typeof outcomes)['nl'],
  see: (address: string) => void = () => undefined,
): Promise<void> {
  await page.waitForURL(/\/checkout\/tr_/);
  see(page.url());
  const locale = (await page.locator('html').getAttribute('lang')) === 'nl' ? 'nl' : 'en';
  const method = page.getByRole('radio').first();
  if (!(await page.getByRole('radio', { checked: true }).count())) await method.check();
  await page.getByRole('button', { name: outcomes[locale][outcome] }).click();
}
