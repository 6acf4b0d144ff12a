import { createHash } from 'node:crypto';

/** What an audit row says; the hash covers all of it, and through `previousHash` every row before. */
export interface AuditFacts {
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string | null;
  readonly reason: string | null;
  readonly detail: unknown;
  readonly ipAddress: string;
  readonly previousHash: string;
}

/** What the first row points back at. */
export const beginOfTrail = 'begin';

/** PostgreSQL keeps JSON without the order of its keys, so we write the keys in one fixed order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

/** SHA-256 over every fact of an audit row, base64url. */
export function auditHash(facts: AuditFacts): string {
  const text = JSON.stringify([
    facts.previousHash,
    facts.at.toISOString(),
    facts.actorKind,
    facts.actorId,
    facts.action,
    facts.objectKind,
    facts.objectId,
    facts.reason,
    sorted(facts.detail),
    facts.ipAddress,
  ]);
  return createHash('sha256').update(text).digest('base64url');
}
