import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canLookAlong } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { lookAlongEnd } from '@/lib/domain/account/session';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needReason } from './need-reason';

type Staff = Extract<Actor, { kind: 'staff' }>;
type Viewer = Extract<Actor, { kind: 'viewer' }>;

/** One of our people seeing the portal as a customer sees it. */
export interface LookAlong {
  /** Sees what an auditor or whoever pays sees, and can do nothing. */
  readonly actor: Viewer;
  readonly accountName: string;
  readonly accountNumber: string;
  readonly endsAt: Date;
}

/**
 * Begins to see the portal as this customer sees it, without powers, for half an hour (M73). Throws `forbidden`,
 * `not_found`, and `invalid_input` without a reason.
 */
export async function startView(
  actor: Actor,
  { accountId, reason }: { accountId: string; reason: string },
): Promise<void> {
  if (actor.kind !== 'staff' || !canLookAlong(actor)) throw new Problem('forbidden');
  const why = needReason(reason);
  const id = knownId(accountId);
  const at = now();
  await transaction(async (tx) => {
    if (!(await tx.account.findUnique({ where: { id } }))) throw new Problem('not_found');
    const { viewedAccountId } = await tx.session.findUniqueOrThrow({ where: { id: actor.sessionId } });
    await tx.session.update({
      where: { id: actor.sessionId },
      data: { viewedAccountId: id, viewedSince: at },
    });
    if (viewedAccountId && viewedAccountId !== id) {
      const left = { objectKind: 'account', objectId: viewedAccountId };
      await recordAudit(tx, { actor, action: 'stop_view', ...left, at });
    }
    const seen = { objectKind: 'account', objectId: id, reason: why };
    await recordAudit(tx, { actor, action: 'start_view', ...seen, at });
  });
}

/** Stops looking along. Stopping what does not run is no error. Throws `forbidden` for customers. */
export async function stopView(actor: Actor): Promise<string | null> {
  if (actor.kind !== 'staff') throw new Problem('forbidden');
  return endView(actor, false);
}

/**
 * What this employee looks along with now; undefined when nothing, or when its half hour is over, which is then noted.
 */
export async function readView(actor: Staff, at: Date = now()): Promise<LookAlong | undefined> {
  const session = await db().session.findUnique({ where: { id: actor.sessionId } });
  if (!session?.viewedAccountId || !session.viewedSince) return undefined;
  const endsAt = lookAlongEnd(session.viewedSince);
  if (at >= endsAt || !canLookAlong(actor)) {
    await endView(actor, true);
    return undefined;
  }
  const { id, name, number } = await db().account.findUniqueOrThrow({
    where: { id: session.viewedAccountId },
  });
  const { userId: staffUserId, sessionId } = actor;
  return {
    actor: { kind: 'viewer', staffUserId, accountId: id, sessionId },
    accountName: name,
    accountNumber: number,
    endsAt,
  };
}

/** Ends it exactly once, whoever comes first; gives back the account that was seen. */
async function endView(actor: Staff, byTime: boolean): Promise<string | null> {
  return transaction(async (tx) => {
    const [seen] = await tx.$queryRaw<{ viewedAccountId: string | null }[]>`
      SELECT "viewedAccountId" FROM "Session" WHERE "id" = ${actor.sessionId}::uuid FOR UPDATE`;
    const objectId = seen?.viewedAccountId ?? null;
    if (!objectId) return null;
    await tx.session.update({
      where: { id: actor.sessionId },
      data: { viewedAccountId: null, viewedSince: null },
    });
    await recordAudit(tx, {
      actor,
      action: 'stop_view',
      objectKind: 'account',
      objectId,
      ...(byTime && { detail: { ended: 'by_time' } }),
    });
    return objectId;
  });
}
