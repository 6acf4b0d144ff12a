import { now } from '@/lib/base/clock';
import { accountOfObject, appendAudit, lastAuditHash, lockAuditTrail } from '@/lib/db/audit';
import type { Tx } from '@/lib/db/client';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { auditHash, beginOfTrail } from './audit-hash';

export interface AuditRecord {
  readonly actor: Actor;
  /** What was done, as verb and object: `sign_in`, `activate_product`. */
  readonly action: string;
  /** What it was done to: `user`, `order`, `account`. */
  readonly objectKind: string;
  readonly objectId: string | null;
  /** Why, in the words of whoever did it. */
  readonly reason?: string;
  /** Facts without secrets and without personal data. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
  readonly ipAddress?: string;
  /** Whose account it is about, where neither the actor nor the object can tell. */
  readonly accountId?: string;
  readonly at?: Date;
}

/**
 * Adds a row to the audit trail in the caller's transaction. Each row carries the hash of the one before, so writers
 * take turns until the end of their transaction: make it the last step, so that the turn is short.
 */
export async function recordAudit(tx: Tx, record: AuditRecord): Promise<void> {
  const accountId = await accountOf(tx, record);
  await lockAuditTrail(tx);
  const facts = {
    at: record.at ?? now(),
    actorKind: record.actor.kind,
    actorId: actorId(record.actor),
    action: record.action,
    objectKind: record.objectKind,
    objectId: record.objectId,
    reason: record.reason ?? null,
    detail: record.detail ?? {},
    ipAddress: record.ipAddress ?? '',
    previousHash: (await lastAuditHash(tx)) ?? beginOfTrail,
  };
  await appendAudit(tx, { ...facts, accountId, hash: auditHash(facts) });
}

/** The account that may read the entry back: that of what was done, else that of who did it. */
async function accountOf(tx: Tx, { accountId, actor, objectKind, objectId }: AuditRecord) {
  const own = actor.kind === 'user' || actor.kind === 'program' ? actor.accountId : null;
  return accountId ?? (await accountOfObject(tx, objectKind, objectId)) ?? own;
}
