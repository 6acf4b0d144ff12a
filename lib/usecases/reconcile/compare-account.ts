import { db } from '@/lib/db/client';
import type { Digicert } from '@/lib/digicert/client';
import { compareBalance, defaultWarnBelowCents } from '@/lib/domain/ca/compare-balance';
import { keepDifferences } from './differences';
import type { Run } from './run';

const setting = 'ca_balance_warning';

/** Below which balance our people want to know, in cents. */
export async function warnBelowCents(): Promise<number> {
  const kept = await db().setting.findUnique({ where: { name: setting } });
  return typeof kept?.value === 'number' ? kept.value : defaultWarnBelowCents;
}

/** Keeps that amount. */
export async function keepWarnBelowCents(cents: number, updatedAt: Date): Promise<void> {
  const data = { value: cents, updatedAt };
  await db().setting.upsert({ where: { name: setting }, create: { name: setting, ...data }, update: data });
}

/** What the account can spend. One call. */
export async function compareAccount(ca: Digicert, run: Run): Promise<void> {
  const balance = await ca.balance();
  const { availableCents = null, currency = null, unlimited } = balance;
  run.picture.balance = { availableCents, currency, unlimited };
  await keepDifferences(run, compareBalance(balance, await warnBelowCents()));
}
