import { db } from '@/lib/db/client';
import type { Digicert } from '@/lib/digicert/client';
import { CaError } from '@/lib/digicert/errors';
import type { CaOrderLine } from '@/lib/digicert/order-list';
import { compareOrder, missingThere, unknownHere } from '@/lib/domain/ca/compare-order';
import type { Difference } from '@/lib/domain/ca/difference';
import { enqueue } from '@/lib/jobs/enqueue';
import { refreshOrder } from '../orders/refresh-order';
import { keepDifferences } from './differences';
import { type Kept, keptByCaIds, keptInRange } from './our-orders';
import { type Run, saveRun } from './run';

/**
 * So many orders are read again one by one in a comparison, to heal them or to be sure. Of the rest, those that differ
 * are told and left to the worker to read, and those that seem to be missing are for the next comparison.
 */
const readAgain = 50;

/**
 * The book of the CA against ours, both ways, a page of a thousand orders per call. An order that differs is read again
 * first, which is how it heals when only a rumour was lost; what then still differs is kept.
 */
export async function compareOrders(ca: Digicert, run: Run): Promise<void> {
  const budget = { left: readAgain, currency: run.picture.balance?.currency ?? 'EUR' };
  for (;;) {
    const { orders, total } = await ca.orderPage(run.progress.offset);
    await keepDifferences(run, await differencesOf(orders, budget));
    await missingUpTo(ca, run, orders, budget);
    run.progress.offset += orders.length;
    run.progress.orders = run.progress.offset;
    if (orders.length === 0 || run.progress.offset >= total) break;
    await saveRun(run);
  }
  if (!run.progress.unsorted) await keepDifferences(run, await missing(ca, run.progress.upTo, null, budget));
}

interface Budget {
  left: number;
  /** In which the CA charges. */
  readonly currency: string;
}

async function differencesOf(theirs: readonly CaOrderLine[], budget: Budget): Promise<Difference[]> {
  const ours = await keptByCaIds(
    theirs.map(({ orderId }) => orderId),
    budget.currency,
  );
  const found: Difference[] = [];
  for (const line of theirs) {
    const kept = ours.get(line.orderId);
    if (!kept) found.push(unknownHere(line));
    else if (kept.settled) found.push(...(await healed(kept, line, budget)));
  }
  return found;
}

/** What differs after our order was read again. */
async function healed(kept: Kept, line: CaOrderLine, budget: Budget): Promise<Difference[]> {
  const found = compareOrder(kept, line);
  if (!found.some(({ kind }) => kind === 'order_status')) return found;
  if (budget.left === 0) {
    await enqueue(db(), 'refresh-order', { orderId: kept.id }, { key: `refresh-order:${kept.id}` });
    return found;
  }
  budget.left -= 1;
  try {
    await refreshOrder(kept.id);
  } catch (error) {
    if (isOneOrder(error)) return found;
    throw error;
  }
  const again = (await keptByCaIds([line.orderId], budget.currency)).get(line.orderId);
  return again ? compareOrder(again, line) : found;
}

/** The orders of ours that should have been on this page, by their ids; the pages come in the order of the ids. */
async function missingUpTo(ca: Digicert, run: Run, page: readonly CaOrderLine[], budget: Budget) {
  const { progress } = run;
  const ids = page.map(({ orderId }) => orderId);
  if (!isAscending([progress.upTo, ...ids])) progress.unsorted = true;
  const last = ids.at(-1);
  if (progress.unsorted || last === undefined) return;
  await keepDifferences(run, await missing(ca, progress.upTo, { last, seen: new Set(ids) }, budget));
  progress.upTo = last;
}

const isAscending = (ids: readonly string[]): boolean =>
  ids.every((id, at) => /^\d{1,18}$/.test(id) && (at === 0 || BigInt(id) > BigInt(ids[at - 1] ?? '0')));

/**
 * Ours between two ids that the CA did not list. Each is asked for by itself before anybody is told; those of which
 * people were told before come last, so that one comparison after the other gets to all.
 */
async function missing(
  ca: Digicert,
  after: string,
  page: { last: string; seen: ReadonlySet<string> } | null,
  budget: Budget,
): Promise<Difference[]> {
  const ours = await keptInRange(after, page?.last ?? null);
  const unlisted = ours.filter(({ caOrderId }) => !page?.seen.has(caOrderId));
  const told = await toldMissing(unlisted.map(({ id }) => id));
  const found: Difference[] = [];
  for (const kept of unlisted.toSorted((a, b) => Number(told.has(a.id)) - Number(told.has(b.id)))) {
    if (budget.left === 0 && !told.has(kept.id)) continue;
    if (budget.left > 0) {
      budget.left -= 1;
      if (await isThere(ca, kept.caOrderId)) continue;
    }
    found.push(missingThere(kept, kept.caOrderId));
  }
  return found;
}

async function toldMissing(objectIds: string[]): Promise<Set<string>> {
  const found = await db().difference.findMany({
    where: { kind: 'order_missing_there', objectId: { in: objectIds }, settledAt: null },
    select: { objectId: true },
  });
  return new Set(found.flatMap(({ objectId }) => objectId ?? []));
}

async function isThere(ca: Digicert, caOrderId: string): Promise<boolean> {
  try {
    await ca.orderInfo(caOrderId);
    return true;
  } catch (error) {
    if (error instanceof CaError && error.kind === 'refused' && error.status === 404) return false;
    if (isOneOrder(error)) return true;
    throw error;
  }
}

/** Trouble with one order must not keep the others from being compared; nothing sent at all is no trouble with it. */
const isOneOrder = (error: unknown): boolean =>
  error instanceof CaError && error.failure !== 'limit' && error.failure !== 'silent';
