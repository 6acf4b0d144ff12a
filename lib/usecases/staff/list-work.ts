import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { canSeeAccounts } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { WorkKind } from '@/lib/domain/work/work';
import { canDoWork } from './finish-work';
import { namesOf } from './names-of';
import { cursorOf, pageSize, readCursor } from './page-key';
import { productNamesIn, shownWork, workSubjects } from './shown-work';

const doneShown = 10;
/** Counting stops here. */
const mostCounted = 1000;

export interface WorkFilter {
  kind?: WorkKind | undefined;
  /** `mine`: what I took; `free`: what nobody took. */
  whose?: 'mine' | 'free' | undefined;
  after?: string | undefined;
  take?: number | undefined;
}

function matching(actor: Actor, { kind, whose }: WorkFilter): Prisma.WorkItemWhereInput {
  return {
    doneAt: null,
    ...(kind && { kind }),
    ...(whose === 'mine' && actor.kind === 'staff' && { takenBy: actor.userId }),
    ...(whose === 'free' && { takenBy: null }),
  };
}

/** What waits for staff, what was promised first at the top, a page at a time. Throws `forbidden` for anybody else. */
export async function listWork(actor: Actor, filter: WorkFilter = {}) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const open = matching(actor, filter);
  const { take = pageSize } = filter;
  const key = readCursor(filter.after);
  const found = await db().workItem.findMany({
    where: key
      ? // The first condition is what the index goes on at.
        { ...open, promisedAt: { gte: key.at }, OR: [{ promisedAt: { gt: key.at } }, { id: { gt: key.id } }] }
      : open,
    include: workSubjects,
    orderBy: [{ promisedAt: 'asc' }, { id: 'asc' }],
    take: take + 1,
  });
  const items = found.slice(0, take);
  const [counted, products, takers] = await Promise.all([
    db().workItem.findMany({ where: open, select: { id: true }, take: mostCounted + 1 }),
    productNamesIn(items),
    namesOf(items.map(({ takenBy }) => takenBy)),
  ]);
  const last = items.at(-1);
  return {
    waiting: Math.min(counted.length, mostCounted),
    /** There are more than were counted. */
    moreWaiting: counted.length > mostCounted,
    items: items.map((item) => ({
      ...shownWork(item, products),
      takenBy: takers.get(item.takenBy ?? '') ?? null,
      takenByMe: actor.kind === 'staff' && item.takenBy === actor.userId,
      mayDo: canDoWork(actor, item.kind),
    })),
    nextAfter: found.length > take && last ? cursorOf(last.promisedAt, last.id) : undefined,
  };
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
