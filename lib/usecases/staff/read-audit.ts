import { db } from '@/lib/db/client';
import { namesOf } from './names-of';

const mostShown = 100;

interface Subject {
  readonly objectKind: 'account' | 'order' | 'user' | 'purchase' | 'product';
  readonly ids: readonly string[];
}

interface Scope {
  readonly subjects: readonly Subject[];
  /** Also everything that was done in this account. */
  readonly accountId?: string;
  /** Id of the last row of the page before. */
  readonly after?: string | undefined;
}

/** The newest rows of the audit trail about these objects. Access is for the caller to check. */
export async function auditOf(subjects: readonly Subject[]) {
  return (await auditPage({ subjects })).entries;
}

/** A page of the audit trail, newest first, by the id of the last row. Access is for the caller to check. */
export async function auditPage({ subjects, accountId, after }: Scope) {
  const last = after && /^[1-9]\d{0,17}$/.test(after) ? BigInt(after) : undefined;
  const found = await db().auditEntry.findMany({
    where: {
      ...(last && { id: { lt: last } }),
      OR: [
        ...subjects.map(({ objectKind, ids }) => ({ objectKind, objectId: { in: [...ids] } })),
        ...(accountId ? [{ accountId }] : []),
      ],
    },
    orderBy: { id: 'desc' },
    take: mostShown + 1,
  });
  const entries = found.slice(0, mostShown);
  const names = await namesOf(entries.map(({ actorId }) => actorId));
  const shown = entries.map(({ id, at, actorKind, actorId, action, reason, detail }) => ({
    id: String(id),
    at,
    actorKind,
    /** Name of a person who signed in; null for everybody else. */
    actorName: names.get(actorId ?? '') ?? null,
    action,
    reason,
    detail: detail as Record<string, string | number | boolean>,
  }));
  return { entries: shown, nextAfter: found.length > mostShown ? shown.at(-1)?.id : undefined };
}
