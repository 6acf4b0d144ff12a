import { expect } from '@playwright/test';
import { sql } from '../fixtures/database';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { pattern } from '../fixtures/words';

/** Finds an organisation in the trade register by the words of its name, and takes the first hit. */
export async function findByName({ page, words }: Visit, name: string): Promise<void> {
  const { search } = words.request.organisation;
  await page.getByText(search.open, { exact: true }).click();
  await page.getByLabel(search.label, { exact: true }).fill(name);
  await page.getByRole('button', { name: search.button, exact: true }).click();
  await page
    .getByRole('button', { name: pattern(search.hit) })
    .first()
    .click();
}

/** Looks the number up that stands in the form and reads what the OIN register and the account say of it. */
export async function lookUpNumber({ page, words }: Visit, number: string): Promise<void> {
  const { oin } = words.request;
  await page.getByRole('radio', { name: oin.sub }).check();
  await page.getByLabel(oin.subLabel, { exact: true }).fill(number);
  await page.getByRole('button', { name: oin.lookUp, exact: true }).click();
}

/** All questions on one page, from any of them. */
export async function showOnOnePage({ page, words }: Visit): Promise<void> {
  const { onePage } = words.request;
  await page.getByRole('button', { name: onePage.toAll, exact: true }).click();
  await expect(page).toHaveURL(/\/request\/all$/);
  await expect(page.getByRole('heading', { level: 1, name: onePage.title })).toBeVisible();
  await ready(page);
}

/** One part of that page. */
export const part = ({ page }: Visit, question: string) => page.locator(`section#${question}`);

/** Saves one part, which says so where it stands. */
export async function savePart(visit: Visit, question: string): Promise<void> {
  const { onePage } = visit.words.request;
  await part(visit, question).getByRole('button', { name: onePage.save, exact: true }).click();
  await expect(part(visit, question).getByText(onePage.saved, { exact: true })).toBeVisible();
}

/** One more subscription of the same account, as if bought; its id. */
export async function addSubscription(email: string): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `INSERT INTO "Subscription"
       SELECT (jsonb_populate_record(s, jsonb_build_object(
         'id', gen_random_uuid(), 'number', (10000000 + floor(random() * 89999999))::bigint::text,
         'unit', s."unit" + 1))).*
       FROM "Subscription" s JOIN "User" u ON u."accountId" = s."accountId"
       WHERE u."username" = $1 ORDER BY s."unit" DESC LIMIT 1
     RETURNING "id"`,
    [email],
  );
  if (!row) throw new Error(`${email} has no subscription.`);
  return row.id;
}
