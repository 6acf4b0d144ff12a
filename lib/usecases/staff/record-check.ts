import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { transaction } from '@/lib/db/transaction';
import { canRecordCheck } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { isRecordable } from '@/lib/domain/checks/check-facts';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { updateChecks } from '../orders/update-checks';
import { needReason } from './need-reason';

export interface CheckRecord {
  orderId: string;
  kind: CheckKind;
  outcome: 'passed' | 'failed';
  /** What was looked at and what was found. */
  reason: string;
}

/**
 * Records what the validation desk found about a check (S0-ACT-06). The order follows at once. Throws `forbidden` for
 * anybody but validation, `check_not_recordable` for checks that are not ours to judge or an order that is not being
 * validated, and `invalid_input` without a reason.
 */
export async function recordCheck(actor: Actor, record: CheckRecord): Promise<void> {
  const { kind, outcome } = record;
  if (!canRecordCheck(actor) || actor.kind !== 'staff') throw new Problem('forbidden');
  if (!isRecordable(kind)) throw new Problem('check_not_recordable');
  const reason = needReason(record.reason);
  const orderId = knownId(record.orderId);
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${orderId}::uuid FOR UPDATE`;
    const order = await tx.certificateOrder.findUnique({ where: { id: orderId } });
    if (!order) throw new Problem('not_found');
    if (order.state !== 'validating') throw new Problem('check_not_recordable');
    const at = now();
    const judgement = { recorded: outcome, recordedBy: actor.userId, recordedAt: at };
    await tx.orderCheck.upsert({
      where: { orderId_kind: { orderId, kind } },
      create: { id: newId(), orderId, kind, state: 'busy', since: at, ...judgement },
      update: judgement,
    });
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
