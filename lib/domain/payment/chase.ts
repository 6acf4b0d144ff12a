import { addDays } from '../validity/dates';

/** What happens at a stage: a letter of a certain tone, and at the last one a person who calls. */
export interface ChaseStage {
  /** Days after the stage before; the first one comes at once when the money stayed away. */
  readonly afterDays: number;
  readonly letter: 'first' | 'second' | 'third' | 'last';
  /** Our sales takes over: a work item. */
  readonly toSales: boolean;
}

/**
 * How an unpaid bill is chased: on the day itself, and 7, 14 and 30 days after it. After that a person of ours asks
 * what is the matter. No stage touches a subscription or a certificate (decision 6).
 */
export const chaseStages: readonly ChaseStage[] = [
  { afterDays: 0, letter: 'first', toSales: false },
  { afterDays: 7, letter: 'second', toSales: false },
  { afterDays: 7, letter: 'third', toSales: false },
  { afterDays: 16, letter: 'last', toSales: true },
];

export interface ChasedInvoice {
  readonly kind: 'sale' | 'renewal' | 'credit';
  readonly dueAt: Date;
  readonly paidAt: Date | null;
  readonly creditedAt: Date | null;
  /** Stages done so far. */
  readonly chaseStage: number;
  readonly chasedAt: Date | null;
  /** A collection by mandate failed or was taken back: the chase begins, whatever day it was due. */
  readonly collectionFailed: boolean;
  /** A try to pay is under way, such as a direct debit at the bank: nobody is chased meanwhile. */
  readonly payingNow: boolean;
}

/** True while money is owed on it. */
export function isOwed({
  kind,
  paidAt,
  creditedAt,
}: Pick<ChasedInvoice, 'kind' | 'paidAt' | 'creditedAt'>): boolean {
  return kind !== 'credit' && paidAt === null && creditedAt === null;
}

/**
 * The stage that is due now, or undefined. Counted from the stage before, so that a worker that was down for a month
 * does not send four letters in a row.
 */
export function chaseDue(invoice: ChasedInvoice, at: Date): ChaseStage | undefined {
  const { chaseStage, chasedAt, dueAt, collectionFailed, payingNow } = invoice;
  if (!isOwed(invoice) || payingNow) return undefined;
  const stage = chaseStages[chaseStage];
  if (!stage) return undefined;
  if (chaseStage === 0) return collectionFailed || dueAt <= at ? stage : undefined;
  return chasedAt && addDays(chasedAt, stage.afterDays) <= at ? stage : undefined;
}
