import { db } from '@/lib/db/client';
import { namesOf } from './names-of';

const mostShown = 100;

interface Subject {
  readonly objectKind: 'account' | 'order' | 'user' | 'purchase' | 'product';
  readonly ids: readonly string[];
}

/** The newest rows of the audit trail about these objects. Access is for the caller to check. */
export async function auditOf(subjects: readonly Subject[]) {
  const entries = await db().auditEntry.findMany({
    where: { OR: subjects.map(({ objectKind, ids }) => ({ objectKind, objectId: { in: [...ids] } })) },
    orderBy: { id: 'desc' },
    take: mostShown,
  });
  const names = await namesOf(entries.map(({ actorId }) => actorId));
  return entries.map(({ id, at, actorKind, actorId, action, reason, detail }) => ({
    id: String(id),
    at,
    actorKind,
    /** Name of a person who signed in; null for everybody else. */
    actorName: names.get(actorId ?? '') ?? null,
    action,
    reason,
    detail: detail as Record<string, string | number | boolean>,
  }));
}
