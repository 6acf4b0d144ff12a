import { expect, type Locator } from '@playwright/test';
import type { Visit } from '../fixtures/visit';
import type { Messages } from '../fixtures/words';

type Check = keyof Messages['check']['kind'];
type State = keyof Messages['ui']['task']['states'];

/** The row of a check on the page of an order. */
export function rowOf({ page, words }: Visit, check: Check): Locator {
  const list = page.getByRole('list', { name: words.order.checks.title, exact: true });
  return list.getByRole('listitem').filter({ hasText: words.check.kind[check] });
}

/** Waits, without touching the page, until a check stands so. */
export async function expectCheck(visit: Visit, check: Check, state: State): Promise<void> {
  const words = visit.words.ui.task.states[state];
  await expect(rowOf(visit, check)).toContainText(words, { timeout: 30_000 });
}

/** Waits until it is somebody's turn. */
export async function expectTurn({ page, words }: Visit, turn: RegExp | string): Promise<void> {
  const card = page.getByRole('region', { name: words.order.turn.label });
  await expect(card.getByRole('heading')).toHaveText(turn, { timeout: 30_000 });
}
