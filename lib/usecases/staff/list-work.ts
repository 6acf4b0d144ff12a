import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { canSeeAccounts } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { Problem } from '@/lib/domain/problem';
import { deskKinds, type WorkKind } from '@/lib/domain/work/work';
import { canDoWork } from './finish-work';
import { namesOf } from './names-of';
import { cursorOf, pageSize, readCursor } from './page-key';
import { type Item, productNamesIn, shownWork, workSubjects } from './shown-work';

const doneShown = 10;
/** Counting stops here. */
const mostCounted = 1000;

export interface WorkFilter {
  kind?: WorkKind | undefined;
  /** `mine`: what I took; `free`: what nobody took. */
  whose?: 'mine' | 'free' | undefined;
  after?: string | undefined;
  take?: number | undefined;
  /** Only the work of the validation desk (M72). */
  desk?: boolean | undefined;
  /** What was put aside until the customer acts, which is left out otherwise. */
  aside?: boolean | undefined;
  /** What is about one check. */
  check?: CheckKind | undefined;
  /** Only what is later than promised. */
  late?: boolean | undefined;
}

function matching(actor: Actor, filter: WorkFilter): Prisma.WorkItemWhereInput {
  const { kind, whose, desk, aside, check, late } = filter;
  return {
    doneAt: null,
    waitsSince: aside ? { not: null } : null,
    ...(desk && { kind: { in: [...deskKinds] }, AND: stillOpen }),
    ...(kind && { kind }),
    ...(check && { params: { path: ['check'], equals: check } }),
    ...(late && { promisedAt: { lt: now() } }),
    ...(whose === 'mine' && actor.kind === 'staff' && { takenBy: actor.userId }),
    ...(whose === 'free' && { takenBy: null }),
  };
}

/** The judging of a check ends with the order; a message is read all the same. */
const stillOpen: Prisma.WorkItemWhereInput = {
  OR: [{ kind: { not: 'validation' } }, { order: { state: 'validating' } }],
};

/** What waits for staff, what was promised first at the top, a page at a time. Throws `forbidden` for anybody else. */
export async function listWork(actor: Actor, filter: WorkFilter = {}) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const open = matching(actor, filter);
  const { take = pageSize } = filter;
  const key = readCursor(filter.after);
  const found = await db().workItem.findMany({
    where: key
      ? // The first condition is what the index goes on at.
        {
          AND: [open, { promisedAt: { gte: key.at } }],
          OR: [{ promisedAt: { gt: key.at } }, { id: { gt: key.id } }],
        }
      : open,
    include: workSubjects,
    orderBy: [{ promisedAt: 'asc' }, { id: 'asc' }],
    take: take + 1,
  });
  const items = found.slice(0, take);
  const counted = await db().workItem.findMany({ where: open, select: { id: true }, take: mostCounted + 1 });
  const last = items.at(-1);
  return {
    waiting: Math.min(counted.length, mostCounted),
    /** There are more than were counted. */
    moreWaiting: counted.length > mostCounted,
    items: await shownTo(actor, items),
    nextAfter: found.length > take && last ? cursorOf(last.promisedAt, last.id) : undefined,
  };
}

/** Items with who took them, and whether whoever looks may do them. */
async function shownTo(actor: Actor, items: Item[]) {
  const [products, takers] = await Promise.all([
    productNamesIn(items),
    namesOf(items.map(({ takenBy }) => takenBy)),
  ]);
  return items.map((item) => ({
    ...shownWork(item, products),
    takenBy: takers.get(item.takenBy ?? '') ?? null,
    takenByMe: actor.kind === 'staff' && item.takenBy === actor.userId,
    mayDo: canDoWork(actor, item.kind),
  }));
}

/** Everything open about one subject, what was put aside included, for the page of that subject. */
export async function openWorkOf(actor: Actor, about: Prisma.WorkItemWhereInput) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const items = await db().workItem.findMany({
    where: { ...about, doneAt: null },
    include: workSubjects,
    orderBy: [{ promisedAt: 'asc' }, { id: 'asc' }],
  });
  return shownTo(actor, items);
}

/** What was done last, by whom and how it ended. Throws `forbidden` for anybody but staff. */
export async function listDoneWork(actor: Actor) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const done = await db().workItem.findMany({
    where: { doneAt: { not: null } },
    include: workSubjects,
    orderBy: { doneAt: 'desc' },
    take: doneShown,
  });
  const [products, names] = await Promise.all([
    productNamesIn(done),
    namesOf(done.map(({ doneBy }) => doneBy)),
  ]);
  return done.map((item) => ({
    ...shownWork(item, products),
    doneAt: item.doneAt ?? item.createdAt,
    doneBy: names.get(item.doneBy ?? '') ?? null,
    outcome: item.outcome ?? '',
  }));
}
