import { now } from '@/lib/base/clock';
import { log } from '@/lib/base/log';
import { db } from '@/lib/db/client';
import { recordGoodRun } from '../health/last-run';
import { mayBeDue } from './find-ending';
import { remindAccount } from './remind-account';

const pageSize = 200;

/**
 * The daily round of reminders over all accounts (M61, M62). What fails in one account holds up no other; then the job
 * fails, so that it is tried again, and the moment of the last good run stays where it was. Safe to run at any moment
 * and by any number of workers.
 */
export async function sendReminders(at: Date = now()): Promise<void> {
  let failed = 0;
  let written = 0;
  for await (const accountId of accountsWithSomethingDue(at)) {
    try {
      written += await remindAccount(accountId, at);
    } catch (cause) {
      failed += 1;
      log.error('reminders', { accountId, cause });
    }
  }
  log.info('reminders_sent', { certificates: written, failed });
  if (failed > 0) throw new Error(`reminders: ${failed} accounts failed`);
  await recordGoodRun('reminders', at);
}

async function* accountsWithSomethingDue(at: Date): AsyncGenerator<string> {
  const due = mayBeDue(at);
  for (let after: string | undefined; ; ) {
    const accounts = await db().account.findMany({
      where: {
        OR: [
          { orders: { some: { certificates: { some: due } } } },
          { watched: { some: { endedAt: null, ...due } } },
        ],
      },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: pageSize,
      ...(after && { cursor: { id: after }, skip: 1 }),
    });
    for (const { id } of accounts) yield id;
    after = accounts.at(-1)?.id;
    if (accounts.length < pageSize) return;
  }
}
