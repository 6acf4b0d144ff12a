import type { Db, Tx } from './client';
import type { FactorResetCreateManyInput } from './generated/models';

/** Neither finished nor stopped nor refused. */
const running = {
  completedAt: null,
  stoppedAt: null,
  OR: [{ decision: null }, { decision: 'passed' as const }],
};

const undecided = { completedAt: null, stoppedAt: null, decision: null };

/** Opens a case unless one runs for this user (factor_reset_one_open); says whether it was opened. */
export async function insertFactorReset(tx: Tx, row: FactorResetCreateManyInput): Promise<boolean> {
  const { count } = await tx.factorReset.createMany({ data: row, skipDuplicates: true });
  return count === 1;
}

export function findFactorReset(client: Db | Tx, id: string) {
  return client.factorReset.findUnique({ where: { id }, include: { user: true } });
}

export function findRunningFactorReset(client: Db | Tx, userId: string) {
  return client.factorReset.findFirst({ where: { userId, ...running } });
}

/** The newest cases of a user. */
export function findFactorResets(client: Db | Tx, userId: string) {
  return client.factorReset.findMany({ where: { userId }, orderBy: { openedAt: 'desc' }, take: 20 });
}

export interface FactorDecision {
  readonly decidedBy: string;
  readonly decision: 'passed' | 'failed';
  readonly reason: string;
  readonly decidedAt: Date;
}

/** Compare and set: of two who decide at once, one is told no. The database refuses whoever opened the case. */
export async function decideRow(tx: Tx, id: string, decision: FactorDecision): Promise<boolean> {
  const { count } = await tx.factorReset.updateMany({ where: { id, ...undecided }, data: decision });
  return count === 1;
}

/** Puts an end to whatever runs for this user; says whether anything did. */
export async function stopRunning(tx: Tx, userId: string, at: Date): Promise<boolean> {
  const { count } = await tx.factorReset.updateMany({
    where: { userId, ...running },
    data: { stoppedAt: at },
  });
  return count > 0;
}

/** An approval that was not used by this moment lapses, so that a new case may be opened. */
export async function stopLapsed(tx: Tx, userId: string, decidedBefore: Date, at: Date): Promise<void> {
  await tx.factorReset.updateMany({
    where: {
      userId,
      completedAt: null,
      stoppedAt: null,
      decision: 'passed',
      decidedAt: { lt: decidedBefore },
    },
    data: { stoppedAt: at },
  });
}

/** The new authenticator is in place: what was approved is finished, what was only asked for needs no answer. */
export async function completeRunning(tx: Tx, userId: string, at: Date): Promise<void> {
  await tx.factorReset.updateMany({ where: { userId, ...undecided }, data: { stoppedAt: at } });
  await tx.factorReset.updateMany({
    where: { userId, completedAt: null, stoppedAt: null, decision: 'passed' },
    data: { completedAt: at },
  });
}
