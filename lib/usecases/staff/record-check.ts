import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { isRecordable } from '@/lib/domain/checks/check-facts';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { establishByStaff } from '../identity/establish-by-staff';
import { knownId } from '../known-id';
import { updateChecks } from '../orders/update-checks';
import { writeAsDesk } from '../threads/write-as-desk';
import { lockedCheck } from '../validation/check-mark';
import { closeWork, deskKeys } from '../validation/desk-work';
import { needValidator } from '../validation/need-validator';
import { needReason } from './need-reason';

export interface CheckRecord {
  orderId: string;
  kind: CheckKind;
  outcome: 'passed' | 'failed';
  /** What was looked at and what was found; for the audit trail. */
  reason: string;
  /** What the customer is told with it, in the conversation. */
  tell?: string | undefined;
  /** What the page knew of the check. */
  mark?: string | undefined;
}

/**
 * Records what the validation desk found about a check (S0-ACT-06); an open question about it is settled by that, and so
 * is the work. The order follows at once, but the CA's own verdict always stands: what is recorded here never overrides
 * it. The same outcome by the same person again does nothing. Throws `forbidden` for anybody but validation,
 * `check_not_recordable` for checks that are not ours to judge or an order that is not being validated, `conflict` when a
 * colleague was first, and `invalid_input` without a reason.
 */
export async function recordCheck(actor: Actor, record: CheckRecord): Promise<void> {
  const { kind, outcome, mark } = record;
  needValidator(actor);
  if (!isRecordable(kind)) throw new Problem('check_not_recordable');
  const reason = needReason(record.reason);
  const orderId = knownId(record.orderId);
  await transaction(async (tx) => {
    const { check, changed } = await lockedCheck(tx, orderId, kind, mark);
    if (changed) {
      if (check?.recorded === outcome && check.recordedBy === actor.userId) return;
      throw new Problem('conflict');
    }
    const at = now();
    await keepJudgement(tx, orderId, kind, { recorded: outcome, recordedBy: actor.userId, recordedAt: at });
    await closeWork(tx, deskKeys.check(orderId, kind), { by: actor.userId, outcome: reason, at });
    if (record.tell?.trim()) await writeAsDesk(tx, actor, { orderId, check: kind, body: record.tell, at });
    if (kind === 'identity' && outcome === 'passed') await establishByStaff(tx, orderId, at);
    await updateChecks(tx, orderId, actor);
    await recordAudit(tx, {
      actor,
      action: `check_${outcome}`,
      objectKind: 'order',
      objectId: orderId,
      reason,
      detail: { check: kind },
      at,
    });
  });
}

interface Judgement {
  recorded: 'passed' | 'failed';
  recordedBy: string;
  recordedAt: Date;
}

async function keepJudgement(tx: Tx, orderId: string, kind: CheckKind, judgement: Judgement): Promise<void> {
  const settled = { question: null, askedAt: null, askedBy: null, answeredAt: null };
  await tx.orderCheck.upsert({
    where: { orderId_kind: { orderId, kind } },
    create: { id: newId(), orderId, kind, state: 'busy', since: judgement.recordedAt, ...judgement },
    update: { ...judgement, ...settled },
  });
}
