import { AsyncLocalStorage } from 'node:async_hooks';
import type { CaLane } from '@/lib/domain/ca/lane';
import type { JobName } from '@/lib/jobs/jobs';

const lanes = new AsyncLocalStorage<CaLane>();

/** Jobs that move one order on because somebody asked for it; every other job comes round again by itself. */
const orderJobs: ReadonlySet<JobName> = new Set([
  'submit-to-ca',
  'look-up-at-ca',
  'reissue-at-ca',
  'duplicate-at-ca',
  'revoke-at-ca',
  'cancel-at-ca',
  'webhook-challenge',
]);

/** Runs a job, so that its calls to the CA stand behind those of people. */
export function asJob<T>(job: JobName, work: () => Promise<T>): Promise<T> {
  return lanes.run(orderJobs.has(job) ? 'order' : 'background', work);
}

/** Who waits for a call to the CA that is made here: a person, unless a job runs. */
export const currentLane = (): CaLane => lanes.getStore() ?? 'person';
