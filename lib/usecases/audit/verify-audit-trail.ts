import { auditTrail, lockAuditTrail, readAuditHead } from '@/lib/db/audit';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { auditHash, beginOfTrail } from './audit-hash';

export type TrailVerdict =
  | { readonly whole: true; readonly entries: number }
  /** The first row that does not fit; null when rows at the end are gone. */
  | { readonly whole: false; readonly entries: number; readonly brokenAt: string | null };

/**
 * Reads the whole audit trail and says whether any row was changed, put in between or taken away since it was
 * written. For admins and for the job that looks daily; throws Problem `forbidden` for others.
 */
export async function verifyAuditTrail(actor: Actor): Promise<TrailVerdict> {
  const allowed = actor.kind === 'system' || (actor.kind === 'staff' && actor.staffRole === 'admin');
  if (!allowed) throw new Problem('forbidden');
  return transaction(async (tx) => {
    await lockAuditTrail(tx);
    let previousHash = beginOfTrail;
    let entries = 0;
    for await (const { id, hash, ...facts } of auditTrail(tx)) {
      if (facts.previousHash !== previousHash || auditHash(facts) !== hash) {
        return { whole: false, entries, brokenAt: String(id) };
      }
      previousHash = hash;
      entries += 1;
    }
    const head = await readAuditHead(tx);
    const complete = head ? head.hash === previousHash && head.entries === entries : entries === 0;
    return complete ? { whole: true, entries } : { whole: false, entries, brokenAt: null };
  });
}
