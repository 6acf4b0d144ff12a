import { inspectInBoth } from './fixtures/accessibility';
import { Authenticator } from './fixtures/authenticator';
import { ready } from './fixtures/ready';
import { signInOf } from './fixtures/sign-ins';
import { expect, test } from './fixtures/test';
import type { Visit } from './fixtures/visit';
import { giveCode, givePassword } from './pages/sign-in';

/** The pages that lie beside the journey; those on the way are looked at by the journeys themselves. */
const forEverybody = [
  '/products/eseal',
  '/forgot-password',
  '/cart',
  '/contact',
  '/terms',
  '/privacy',
  '/link',
  '/no-such-page',
];
const forCustomers = [
  '/subscriptions',
  '/certificates',
  '/account',
  '/account/profile',
  '/account/email',
  '/account/security',
  '/account/security/password',
  '/account/security/authenticator',
];

test.setTimeout(180_000);
test.use({ allowedFaults: /404.*\/no-such-page/ });

async function lookAt(visit: Visit, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await visit.page.goto(address);
    await expect(visit.page).toHaveURL(address);
    await ready(visit.page);
    await inspectInBoth(visit);
  }
}

test('pages beside the journey: accessible in light, in dark and in both languages', async ({ open }) => {
  const visit = await open('nl');
  const { page, words } = visit;
  await lookAt(visit, forEverybody);
  await test.step('S0-SCR-08 S0-1.2.5c signing in, with both ways to give the second factor', async () => {
    const { username, password, totpSecret } = await signInOf('customer');
    await page.goto('/sign-in');
    await ready(page);
    await inspectInBoth(visit);
    await givePassword(visit, username, password);
    await page.getByRole('button', { name: words.signIn.code.useRecovery }).click();
    await inspectInBoth(visit);
    await page.getByRole('button', { name: words.signIn.recovery.useCode }).click();
    await inspectInBoth(visit);
    await giveCode(visit, await new Authenticator(totpSecret).code());
    await expect(page).toHaveURL('/dashboard');
  });
  await lookAt(visit, forCustomers);
});
