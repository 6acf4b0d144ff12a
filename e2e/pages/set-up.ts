import { expect } from '@playwright/test';
import { Authenticator } from '../fixtures/authenticator';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';

/** Come by the mail: the password that was chosen when buying. */
export async function giveChosenPassword({ page, words }: Visit, password: string): Promise<void> {
  const { title, label, submit } = words.setUp.password;
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await ready(page);
  await page.getByLabel(label, { exact: true }).fill(password);
  await page.getByRole('button', { name: submit, exact: true }).click();
}

/** One of our own people, by the mailed invitation: the first password. */
export async function chooseFirstPassword({ page, words }: Visit, password: string): Promise<void> {
  const { title, label, submit } = words.setUp.choose;
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await ready(page);
  await page.getByLabel(label, { exact: true }).fill(password);
  await page.getByRole('button', { name: submit, exact: true }).click();
}

/** Step 1: the questions for when somebody calls. */
export async function chooseQuestions(
  { page, words }: Visit,
  answer = 'Een verzonnen antwoord',
): Promise<void> {
  const { question } = words.setUp;
  await expect(page.getByRole('heading', { level: 1, name: question.title })).toBeVisible();
  await page.getByLabel(question.question1, { exact: true }).selectOption({ index: 1 });
  await page.getByLabel(question.answer1, { exact: true }).fill(answer);
  await page.getByLabel(question.question2, { exact: true }).selectOption({ index: 2 });
  await page.getByLabel(question.answer2, { exact: true }).fill(answer);
  await page.getByRole('button', { name: question.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.setUp.app.title })).toBeVisible();
}

/** Apps by name, each with the place to get it. */
export async function seeApps({ page, words }: Visit): Promise<void> {
  await expect(page.getByText(words.setUp.app.get.text)).toBeVisible();
  const apps = page.getByRole('link', { name: words.setUp.app.get.newWindow });
  expect(await apps.count()).toBeGreaterThanOrEqual(4);
  for (const app of await apps.all()) expect(await app.getAttribute('href')).toMatch(/^https:/);
}

/** Step 2 begun: the app, from the key that the page shows for typing over. */
export async function readTypedKey({ page, words }: Visit): Promise<Authenticator> {
  const { app } = words.setUp;
  await expect(page.getByRole('img', { name: app.scan.label })).toBeVisible();
  await page.getByText(app.type.title).click();
  const line = page.getByRole('paragraph').filter({ hasText: `${app.type.key}: ` });
  const [key] = (await line.textContent())?.match(/(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/) ?? [];
  if (!key) throw new Error('The page shows no key of 32 characters.');
  return new Authenticator(key);
}

/** Says which app it is. */
export async function chooseApp({ page, words }: Visit, app: string): Promise<void> {
  await page.getByLabel(words.setUp.app.which.label).selectOption(app);
}

/** Step 2 done: the code that proves that the app works. */
export async function confirmApp({ page, words }: Visit, code: string): Promise<void> {
  await page.getByLabel(words.setUp.app.code).fill(code);
  await page.getByRole('button', { name: words.setUp.app.submit }).click();
}

/** Step 3: the recovery codes, put away; the ten codes. */
export async function keepRecoveryCodes({ page, words }: Visit, secondApp = false): Promise<string[]> {
  const { codes } = words.setUp;
  const list = page.getByRole('region', { name: codes.list }).getByRole('listitem');
  await expect(list).toHaveCount(10);
  const shown = await list.allInnerTexts();
  await page.getByLabel(codes.kept).check();
  if (secondApp) await page.getByLabel(codes.secondApp).check();
  await page.getByRole('button', { name: codes.submit }).click();
  return shown;
}

async function linkFirstApp(visit: Visit): Promise<Authenticator> {
  await chooseQuestions(visit);
  const authenticator = await readTypedKey(visit);
  await confirmApp(visit, await authenticator.code());
  return authenticator;
}

/** The whole set-up, from its first step to signed in. */
export async function setUpAccount(visit: Visit): Promise<Authenticator> {
  const authenticator = await linkFirstApp(visit);
  await keepRecoveryCodes(visit);
  await expect(visit.page).toHaveURL(/\/dashboard|\/subscriptions|\/request/);
  return authenticator;
}

/** The same, with the wish for a second app; ends where that one is linked. */
export async function setUpWithSecondApp(visit: Visit): Promise<Authenticator> {
  const authenticator = await linkFirstApp(visit);
  await keepRecoveryCodes(visit, true);
  await expect(visit.page).toHaveURL(/\/account\/security\/authenticator$/);
  return authenticator;
}
