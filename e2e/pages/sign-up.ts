import { expect } from '@playwright/test';
import type { Customer } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';

/** From the sign-in page to the page for who has no account (S0-A1.1, S0-A1.2b). */
export async function goToSignUp({ page, words }: Visit): Promise<void> {
  await page.goto('/sign-in');
  const link = /<link>(.*)<\/link>/.exec(words.signIn.noAccount.signUp)?.[1] ?? '';
  await page.getByRole('link', { name: link, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.signUp.title })).toBeVisible();
  await ready(page);
}

/** Everything about the person and the organisation, the way people type it; not the agreement. */
export async function fillInSignUp({ page, words }: Visit, customer: Customer): Promise<void> {
  const t = words.signUp;
  const fill = (label: string, value: string) =>
    page.getByRole('main').getByLabel(label, { exact: true }).fill(value);
  await fill(t.firstName, ` ${customer.firstName} `);
  await fill(t.lastName, customer.lastName);
  await fill(t.email, ` mailto:${customer.email} `);
  await fill(t.phone, '(020) 555-01 42');
  await fill(t.jobTitle, 'Directeur');
  await fill(t.organisationName, customer.organisationName);
  await fill(t.organisationPhone, '0031 (0)20 5550100');
  await fill(t.street, 'Hizzaarderlaan 3A');
  await fill(t.postcode, '8823sj');
  await fill(t.city, 'Lollum');
  await page.getByRole('main').getByLabel(t.province, { exact: true }).selectOption('Fryslân');
  await page.getByLabel(t.vatNumber).fill('nl 8575.87.973 b01');
  await fill(t.password, customer.password);
}

/** Agrees to the general terms and makes the account; ends on the set-up, whatever we knew of the address. */
export async function makeAccount({ page, words }: Visit): Promise<void> {
  await page.getByRole('checkbox', { name: words.signUp.terms.replaceAll(/<\/?terms>/g, '') }).check();
  await page.getByRole('button', { name: words.signUp.submit, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.setUp.question.title })).toBeVisible();
}
