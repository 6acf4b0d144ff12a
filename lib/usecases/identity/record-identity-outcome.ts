import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { callOff } from '../face-to-face/withdraw-face-to-face';
import { knownId } from '../known-id';
import { updateChecks } from '../orders/update-checks';
import { needReason } from '../staff/need-reason';
import { needValidator } from '../validation/need-validator';
import { needOpenIdentity } from './need-open-identity';
import { tellPassed } from './refresh-identity';
import { representationWithOrder } from './representation-by-link';

interface Outcome {
  representationId: string;
  outcome: 'passed' | 'failed';
  /** Where it was seen: the CA's own mail, its desk. */
  reason: string;
}

/**
 * Records what the CA or its identity provider told about one representative outside our systems, such as by mail: the
 * way it goes against the live CA without an identity provider. Throws `forbidden` for anybody but validation,
 * `not_found`, `identity_already_passed`, `identity_not_open`, and `invalid_input` without a reason.
 */
export async function recordIdentityOutcome(actor: Actor, record: Outcome): Promise<void> {
  needValidator(actor);
  const reason = needReason(record.reason);
  await transaction(async (tx) => {
    const representation = await representationWithOrder(tx, knownId(record.representationId));
    if (!representation) throw new Problem('not_found');
    needOpenIdentity(representation);
    const { id, orderId, position } = representation;
    const at = now();
    const { outcome } = record;
    await tx.representation.update({
      where: { id },
      data: { identityState: outcome, identityReason: null, identityChangedAt: at },
    });
    if (outcome === 'passed') {
      await callOff(tx, id, at);
      await tellPassed(tx, representation);
    }
    await updateChecks(tx, orderId, actor);
    const detail = { representative: position };
    const audit = { action: `identity_${outcome}`, objectKind: 'order', objectId: orderId } as const;
    await recordAudit(tx, { actor, ...audit, reason, detail, at });
  });
}
