import type { Authenticator } from '../fixtures/authenticator';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';

/** Username and password; the code is asked next. */
export async function givePassword(
  { page, words }: Visit,
  username: string,
  password: string,
): Promise<void> {
  await page.goto('/sign-in');
  await ready(page);
  await page.getByLabel(words.signIn.username).fill(username);
  await page.getByLabel(words.signIn.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: words.signIn.submit, exact: true }).click();
}

/** Six digits from the app. */
export async function giveCode({ page, words }: Visit, code: string): Promise<void> {
  await page.getByLabel(words.signIn.code.label).fill(code);
  await page.getByRole('button', { name: words.signIn.code.submit, exact: true }).click();
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly authenticator: Authenticator;
}

/** Username, password and code, as at every later visit (S0-1.2.5b). */
export async function signIn(
  visit: Visit,
  { username, password, authenticator }: Credentials,
): Promise<void> {
  await givePassword(visit, username, password);
  await visit.page.getByLabel(visit.words.signIn.code.label).waitFor();
  await giveCode(visit, await authenticator.code());
}
