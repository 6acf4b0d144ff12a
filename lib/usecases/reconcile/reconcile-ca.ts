import { now } from '@/lib/base/clock';
import { log } from '@/lib/base/log';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Digicert } from '@/lib/digicert/client';
import { CaError } from '@/lib/digicert/errors';
import { ourCa } from '../ca/our-ca';
import { compareAccount } from './compare-account';
import { compareOrders } from './compare-orders';
import { compareOrganisations } from './compare-organisations';
import { compareProducts } from './compare-products';
import { settleAndTell } from './differences';
import { openRun, type Run, type Step, saveRun, steps } from './run';

const compare: Readonly<Record<Step, (ca: Digicert, run: Run) => Promise<void>>> = {
  account: compareAccount,
  products: compareProducts,
  organisations: compareOrganisations,
  orders: compareOrders,
};

/**
 * Compares the CA's account with ours, every night and when staff ask: balance, product limits, organisations, orders
 * and charges. It goes on where it was interrupted, stays behind people in the CA's limits, and doing it twice finds
 * the same. `askedAt` is when it was asked for: a comparison that began later has answered that already.
 */
export async function reconcileCa(askedAt?: Date): Promise<void> {
  if (askedAt && (await isAnswered(askedAt))) return;
  const run = await openRun();
  try {
    for (const step of steps.slice(steps.indexOf(run.progress.step))) {
      run.progress.step = step;
      await saveRun(run);
      await compare[step](ourCa(), run);
    }
  } catch (error) {
    if (error instanceof CaError) await recordInterruption(run, error);
    throw error;
  }
  await saveRun(run);
  await transaction(async (tx) => {
    await settleAndTell(tx, run, now());
    await tx.reconciliation.update({ where: { id: run.id }, data: { finishedAt: now() } });
  });
  log.info('ca_compared', { ...run.progress });
}

async function isAnswered(askedAt: Date): Promise<boolean> {
  const answered = { startedAt: { gte: askedAt }, finishedAt: { not: null }, failure: null };
  return (await db().reconciliation.count({ where: answered })) > 0;
}

/** The worker comes back to it later. */
async function recordInterruption({ id }: Run, error: CaError): Promise<void> {
  const failure = error.failure ?? (error.code || String(error.status ?? error.kind));
  await db().reconciliation.update({ where: { id }, data: { failure } });
}
