import { type Logger as GraphileLogger, Logger, parseCronItems, run } from 'graphile-worker';
import { env } from '@/lib/base/env';
import { log } from '@/lib/base/log';
import { db } from '@/lib/db/client';
import { enqueue } from '@/lib/jobs/enqueue';
import { type JobName, jobs } from '@/lib/jobs/jobs';
import { runTask } from './tasks';

/**
 * The bounded sweep heals what slipped; the CA's status changes and organisations are followed when its webhooks fail; money has its hour;
 * the CA's account is compared with ours at night, sign-ups that nobody finished are removed, and how long checks take
 * is measured; reminders of certificates go out in the early morning (UTC), so that they lie on top; whoever is waited
 * for hears at the hour of being asked.
 */
const schedule = parseCronItems([
  { task: 'sweep', match: '* * * * *', options: { backfillPeriod: 0 } },
  { task: 'follow-status-changes', match: '* * * * *', options: { backfillPeriod: 0 } },
  { task: 'follow-organisations', match: '*/4 * * * *', options: { backfillPeriod: 0 } },
  { task: 'campaign-round', match: '7 * * * *', options: { backfillPeriod: 3_600_000 } },
  { task: 'billing-round', match: '17 * * * *', options: { backfillPeriod: 3_600_000 } },
  { task: 'watch-ca', match: '* * * * *', options: { backfillPeriod: 0 } },
  {
    task: 'reconcile-ca',
    match: '37 1 * * *',
    options: { backfillPeriod: 86_400_000, queueName: 'reconcile-ca' },
  },
  { task: 'remind-signatories', match: '27 * * * *', options: { backfillPeriod: 3_600_000 } },
  { task: 'send-reminders', match: '7 5 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'nudge-round', match: '27 * * * *', options: { backfillPeriod: 3_600_000 } },
  { task: 'retention-round', match: '11 2 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'remove-abandoned', match: '47 1 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'measure-durations', match: '41 1 * * *', options: { backfillPeriod: 86_400_000 } },
]);

const logger: GraphileLogger = new Logger(() => (level, message, meta) => {
  if (level === 'error') log.error('worker', { message, cause: meta?.error });
  else if (level === 'warning') log.warn('worker', { message });
});

const names = Object.keys(jobs) as JobName[];

const runner = await run({
  connectionString: env().DATABASE_URL,
  concurrency: 5,
  pollInterval: 500,
  noHandleSignals: true,
  logger,
  parsedCronItems: schedule,
  taskList: Object.fromEntries(names.map((name) => [name, (payload: unknown) => runTask(name, payload)])),
});

await enqueue(db(), 'prepare-ca', {}, { key: 'prepare-ca' });
log.info('worker_ready', { jobs: names.length });

/** Finishes the jobs in hand, then goes; unfinished ones are picked up by the next worker. */
async function stop(): Promise<void> {
  await runner.stop();
  await db().$disconnect();
}

process.once('SIGTERM', stop);
process.once('SIGINT', stop);
await runner.promise;
log.info('worker_stopped');
