import { expect } from '@playwright/test';
import type { Visit } from '../fixtures/visit';

/** Opens the finder from the front page, as somebody does who does not know what to buy. */
export async function openFinder({ page, words }: Visit): Promise<void> {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: words.shop.hero.find, exact: true }).click();
  await expectHeading({ page, words }, words.finder.question.purpose.title);
}

/** Says that this is the question, or the outcome, that the page is about. */
export async function expectHeading({ page }: Pick<Visit, 'page' | 'words'>, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** Gives one answer. */
export async function answer({ page }: Visit, option: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: option, exact: true }).click();
}

/** From the front page to the outcome for Digipoort, with AFAS as software. */
export async function findForDigipoort(visit: Visit): Promise<void> {
  const { question, end } = visit.words.finder;
  await openFinder(visit);
  await answer(visit, question.purpose.option.digipoort);
  await expectHeading(visit, question.sender.title);
  await answer(visit, question.sender.option.clients);
  await expectHeading(visit, question.software.title);
  await answer(visit, 'AFAS');
  await expectHeading(visit, end.digipoort.title);
}

/** Searches the products as a visitor types it. */
export async function searchFor({ page, words }: Visit, term: string): Promise<void> {
  await page.getByRole('searchbox', { name: words.product.search.label }).fill(term);
  await page.getByRole('searchbox', { name: words.product.search.label }).press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === term);
}
