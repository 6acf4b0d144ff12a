import { db } from '@/lib/db/client';
import type { AuditEntry } from '@/lib/db/generated/client';
import { canSeeActivity } from '@/lib/domain/account/access';
import { type Actor, type Reader, readsAccount } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { ActivityLine } from '@/lib/views/activity-view';
import { namesOf } from '../staff/names-of';

const pageSize = 50;

/** Who may read what happened in the own account. Throws `forbidden`. */
export function activityReader(actor: Actor): Reader {
  if (!readsAccount(actor) || !canSeeActivity(actor, actor)) throw new Problem('forbidden');
  return actor;
}

/** Entries of an account's part of the audit trail, newest first, from the one after the given id. */
export function entriesOf(accountId: string, take: number, after?: bigint): Promise<AuditEntry[]> {
  return db().auditEntry.findMany({
    where: { accountId, ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take,
  });
}

/**
 * Everything that happened in the account (M69), newest first, a page at a time: `after` is the id of the last entry of
 * the page before. Throws `forbidden`.
 */
export async function listActivity(actor: Actor, page: { after?: string | undefined } = {}) {
  const { accountId } = activityReader(actor);
  const entries = await entriesOf(accountId, pageSize + 1, knownEntry(page.after));
  const shown = await worded(entries.slice(0, pageSize));
  return { entries: shown, nextAfter: entries.length > pageSize ? shown.at(-1)?.id : undefined };
}

/** The number of an entry out of an address; anything else starts the list anew. */
function knownEntry(text: string | undefined): bigint | undefined {
  return text && /^[1-9]\d{0,17}$/.test(text) ? BigInt(text) : undefined;
}

/** Entries with the names of who did it and to whom, and the numbers of orders. */
export async function worded(entries: readonly AuditEntry[]): Promise<ActivityLine[]> {
  const objects = (kind: string) =>
    entries.flatMap(({ objectKind, objectId }) => (objectKind === kind && objectId ? [objectId] : []));
  const [names, orders, organisations] = await Promise.all([
    namesOf([...entries.map(({ actorId }) => actorId), ...objects('user')]),
    db().certificateOrder.findMany({
      where: { id: { in: objects('order') } },
      select: { id: true, number: true },
    }),
    db().organisation.findMany({
      where: { id: { in: objects('organisation') } },
      select: { id: true, name: true },
    }),
  ]);
  const about = new Map([
    ...names,
    ...orders.map(({ id, number }) => [id, `#${number}`] as const),
    ...organisations.map(({ id, name }) => [id, name] as const),
  ]);
  return entries.map((entry) => toLine(entry, about));
}

function toLine(entry: AuditEntry, about: ReadonlyMap<string, string>): ActivityLine {
  const { id, at, actorKind, actorId, action, objectKind, objectId, reason, detail, ipAddress } = entry;
  const self = actorId === objectId;
  const isStaff = actorKind === 'staff';
  return {
    id: String(id),
    at,
    actorKind,
    // Which of our people it was is ours to know.
    actorName: isStaff ? null : (about.get(actorId ?? '') ?? null),
    action,
    orderId: objectKind === 'order' ? objectId : null,
    about: self ? null : (about.get(objectId ?? '') ?? null),
    // What our people wrote down is for them.
    reason: isStaff ? null : reason,
    role: roleIn(detail),
    // Where our people work is ours to know, too.
    ipAddress: isStaff ? '' : ipAddress,
  };
}

function roleIn(detail: unknown): string | null {
  const isObject = typeof detail === 'object' && detail !== null && 'role' in detail;
  return isObject && typeof detail.role === 'string' ? detail.role : null;
}
