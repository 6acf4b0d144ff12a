import { db } from '@/lib/db/client';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import type { ColleagueLine, ColleagueView } from '@/lib/views/colleague-view';
import { accessOf } from '../factor-resets/read-sign-in-access';
import { auditPage } from '../staff/read-audit';
import { adminOf } from './parts/admins-act';
import { colleagueOf } from './parts/colleague-of';

const withSignIn = {
  sessions: { orderBy: { createdAt: 'desc' }, take: 1, select: { createdAt: true } },
} as const;

function find(where: { id?: string } = {}) {
  return db().user.findMany({
    where: { staffRole: { not: null }, ...where },
    include: withSignIn,
    orderBy: [{ firstName: 'asc' }, { lastName: 'asc' }, { id: 'asc' }],
  });
}

type Row = Awaited<ReturnType<typeof find>>[number];

function lineOf(actor: Actor, { sessions, ...person }: Row, held: number): ColleagueLine {
  return {
    id: person.id,
    name: `${person.firstName} ${person.lastName}`,
    email: person.email,
    username: person.username,
    role: person.staffRole ?? 'sales',
    self: person.id === actorId(actor),
    setUp: person.setUpAt !== null,
    offSince: person.blockedAt,
    lastSignInAt: sessions[0]?.createdAt ?? null,
    since: person.createdAt,
    held,
  };
}

/** How many open items each has taken up. */
async function heldPer(): Promise<ReadonlyMap<string | null, number>> {
  const groups = await db().workItem.groupBy({
    by: ['takenBy'],
    where: { takenBy: { not: null }, doneAt: null },
    _count: true,
  });
  return new Map(groups.map(({ takenBy, _count }) => [takenBy, _count]));
}

/** Everybody who works here, by name, switched off or not. Throws `forbidden` for anybody but administration. */
export async function listColleagues(actor: Actor): Promise<ColleagueLine[]> {
  adminOf(actor);
  const [people, held] = await Promise.all([find(), heldPer()]);
  return people.map((person) => lineOf(actor, person, held.get(person.id) ?? 0));
}

/**
 * One of our people, with how they get in and what was done about them. Throws `forbidden` for anybody but
 * administration, and `not_found`.
 */
export async function readColleague(actor: Actor, userId: string, after?: string): Promise<ColleagueView> {
  adminOf(actor);
  const colleague = await colleagueOf(db(), userId);
  const { id } = colleague;
  const self = id === actorId(actor);
  const [[row], held, access, audit] = await Promise.all([
    find({ id }),
    db().workItem.count({ where: { takenBy: id, doneAt: null } }),
    self ? null : accessOf(actor, colleague),
    auditPage({ subjects: [{ objectKind: 'user', ids: [id] }], after }),
  ]);
  return {
    ...lineOf(actor, row ?? { ...colleague, sessions: [] }, held),
    access: access && { ...access, unfinished: false },
    audit: audit.entries,
    auditAfter: audit.nextAfter,
  };
}
