import type { Page } from '@playwright/test';
import { signInOf } from '../fixtures/sign-ins';
import { expect, test } from '../fixtures/test';

/** Holds back the scripts of the page until they are let go; what its head brings comes at once. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  return () => letGo();
}

for (const locale of ['nl', 'en'] as const) {
  test(`S0-1.2.5b what is typed and sent before the scripts have come is not lost (${locale})`, async ({
    open,
  }) => {
    const { page, words } = await open(locale);
    const { signIn } = words;
    const customer = await signInOf('customer');
    const letGo = await holdScripts(page);
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && !request.headers()['next-action']) posts.push(request.url());
    });
    await page.goto('/sign-in', { waitUntil: 'commit' });
    await page.getByLabel(signIn.username).fill(customer.username);
    await page.getByLabel(signIn.password, { exact: true }).fill(customer.password);
    await page.getByRole('button', { name: signIn.submit, exact: true }).click({ noWaitAfter: true });
    await expect(page.getByLabel(signIn.username)).toHaveValue(customer.username);
    letGo();
    await expect(page.getByRole('heading', { level: 1, name: signIn.code.title })).toBeVisible();
    expect(posts).toEqual([]);
  });
}

test('what is typed before the scripts have come stays, and can be sent afterwards', async ({ open }) => {
  const { page, words } = await open('nl');
  const letGo = await holdScripts(page);
  await page.goto('/forgot-password', { waitUntil: 'commit' });
  const field = page.getByLabel(words.recovery.forgot.username);
  await field.fill('niemand@voorbeeld.example');
  letGo();
  await page.waitForFunction(() => {
    const form = document.querySelector('main form');
    return form !== null && 'isReady' in form;
  });
  await expect(field).toHaveValue('niemand@voorbeeld.example');
  await page.getByRole('button', { name: words.recovery.forgot.submit }).click();
  await expect(page.getByText(words.recovery.forgot.sent)).toBeVisible();
});
