import type { Tx } from '@/lib/db/client';
import type { JobName, JobPayload } from './jobs';

interface Options {
  /** Not before this moment. */
  runAt?: Date;
  /** A waiting job with the same key is replaced instead of doubled. */
  key?: string;
  /** Jobs of the same queue run one after the other. */
  queue?: string;
  /** How often the worker tries before it gives up; the wait grows with e^attempt seconds. */
  attempts?: number;
}

/**
 * Adds a job in the caller's transaction, through the SQL function of graphile-worker: the change of the order and
 * the work that must follow from it are committed together or not at all.
 */
export async function enqueue<Name extends JobName>(
  tx: Pick<Tx, '$executeRaw'>,
  name: Name,
  payload: JobPayload<Name>,
  { runAt, key, queue, attempts = 25 }: Options = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${name}::text,
      payload := ${JSON.stringify(payload)}::json,
      run_at := ${runAt ?? null}::timestamptz,
      max_attempts := ${attempts}::int,
      job_key := ${key ?? null}::text,
      queue_name := ${queue ?? null}::text
    )`;
}
