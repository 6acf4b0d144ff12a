import type { Locator } from '@playwright/test';
import { sql } from '../fixtures/database';
import type { Visit } from '../fixtures/visit';

/** The newest row of the ledger of mails that went to this address. */
export function mailRow({ page, words }: Visit, to: string): Locator {
  const table = page.getByRole('table', { name: words.order.mails.caption });
  return table.getByRole('row').filter({ hasText: to }).first();
}

/** Has the worker make its hourly round of reminders now. */
export async function runNudges(): Promise<void> {
  await sql(`SELECT graphile_worker.add_job('nudge-round', '{}'::json)`);
}
