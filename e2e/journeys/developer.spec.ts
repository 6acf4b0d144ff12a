import { inspectInBoth } from '../fixtures/accessibility';
import { newCustomer } from '../fixtures/people';
import { expect, test } from '../fixtures/test';
import { keyRow, makeKey, openKeys, revokeKey } from '../pages/api-keys';
import { becomeCustomer } from '../pages/customer';

test.setTimeout(240_000);

const locale = 'en';

test('M70 an owner makes a key, a program uses it, and it is revoked', async ({ open, request }) => {
  const owner = await open(locale);
  const { page, words } = owner;
  await becomeCustomer(owner, newCustomer('Fatima'));
  const orders = (key: string) =>
    request.get('/api/v1/orders', { headers: { Authorization: `Bearer ${key}` } });

  await openKeys(owner);
  await inspectInBoth(owner);
  const key = await makeKey(owner, 'Salarispakket');
  await inspectInBoth(owner);

  await test.step('the key opens what it was made for, and nothing else', async () => {
    const answer = await orders(key);
    expect([answer.status(), (await answer.json()).data]).toEqual([200, expect.any(Array)]);
    const refused = await request.get('/api/v1/invoices', { headers: { Authorization: `Bearer ${key}` } });
    expect([refused.status(), (await refused.json()).code]).toEqual([403, 'scope_missing']);
  });

  await test.step('it is shown once, and opens nothing once it is revoked', async () => {
    await openKeys(owner);
    await expect(keyRow(owner, 'Salarispakket')).toContainText(key.slice(0, 10));
    await expect(page.getByText(key)).toHaveCount(0);
    await revokeKey(owner, 'Salarispakket');
    expect((await orders(key)).status()).toBe(401);
  });

  await test.step('the page for developers explains the refusal', async () => {
    const { type } = await (await orders(key)).json();
    await page.goto(type);
    await expect(page.getByRole('heading', { level: 1, name: words.developers.title })).toBeVisible();
    await expect(page.locator('#problem-api_key_revoked')).toBeVisible();
    await inspectInBoth(owner);
  });
});
