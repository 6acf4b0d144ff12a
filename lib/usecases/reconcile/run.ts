import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Reconciliation } from '@/lib/db/generated/client';

/** The parts of a comparison, in their order. Each is done again from its own beginning, the orders from a page on. */
export const steps = ['account', 'products', 'organisations', 'orders'] as const;
export type Step = (typeof steps)[number];

/** How far a comparison has come, and what it has looked at. */
export interface Progress {
  step: Step;
  /** Orders of the CA that were read. */
  offset: number;
  /** The highest order id of the CA that was read; everything of ours up to it has been compared. */
  upTo: string;
  products: number;
  organisations: number;
  orders: number;
  differences: number;
  /** The CA gave its orders in another order than asked, so that missing ones could not be told. */
  unsorted: boolean;
}

/** What the CA has, as staff see it. Dates as ISO text. */
export interface CaPicture {
  balance?: { availableCents: number | null; currency: string | null; unlimited: boolean };
  products?: {
    nameId: string;
    name: string;
    years: number[];
    customEndDate: boolean;
    csrRequired: boolean;
  }[];
  organisations?: { id: string; name: string; active: boolean; until: string | null; ours: boolean }[];
}

/** A comparison that is under way. */
export interface Run {
  readonly id: string;
  readonly startedAt: Date;
  readonly progress: Progress;
  readonly picture: CaPicture;
}

const fresh: Progress = {
  step: 'account',
  offset: 0,
  upTo: '0',
  products: 0,
  organisations: 0,
  orders: 0,
  differences: 0,
  unsorted: false,
};

/** A comparison that did not end within this time is given up; the next one begins anew. */
const giveUpAfter = 12 * 60 * 60_000;

/** The comparison that was interrupted, or a new one. */
export async function openRun(): Promise<Run> {
  const at = now();
  const left = await db().reconciliation.findFirst({
    where: { finishedAt: null },
    orderBy: { startedAt: 'desc' },
  });
  if (left && at.getTime() - left.startedAt.getTime() < giveUpAfter) return runOf(left);
  await db().reconciliation.updateMany({
    where: { finishedAt: null },
    data: { finishedAt: at, failure: 'given_up' },
  });
  return runOf(await db().reconciliation.create({ data: { id: newId(), startedAt: at } }));
}

function runOf({ id, startedAt, counts, picture }: Reconciliation): Run {
  return {
    id,
    startedAt,
    progress: { ...fresh, ...(counts as Partial<Progress>) },
    picture: { ...(picture as CaPicture) },
  };
}

/** Writes down how far it has come, so that an interruption costs one page at most. */
export async function saveRun({ id, progress, picture }: Run): Promise<void> {
  const data = { counts: { ...progress }, picture: { ...picture } as object, failure: null };
  await db().reconciliation.update({ where: { id }, data });
}
