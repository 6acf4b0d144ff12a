import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needReason } from '../staff/need-reason';
import { closeWork, deskKeys } from '../validation/desk-work';
import { needValidator } from '../validation/need-validator';
import { tellAppointment } from './appointment-mails';

interface Closing {
  id: string;
  result: 'done' | 'missed';
  /** What was agreed, or how often we called. */
  outcome: string;
}

/**
 * Says how a telephone appointment went, for our people alone; who was not reached is told how to book again. The same
 * again does nothing. Throws `forbidden` for anybody but validation, `not_found`, `appointment_not_yet` before it begins,
 * `conflict` when it ended otherwise, and `invalid_input` without an outcome.
 */
export async function closeAppointment(actor: Actor, { id, result, outcome }: Closing): Promise<void> {
  needValidator(actor);
  const reason = needReason(outcome);
  const appointmentId = knownId(id);
  await transaction(async (tx) => {
    const before = await tx.appointment.findUnique({ where: { id: appointmentId } });
    if (!before) throw new Problem('not_found');
    if (before.state === result) return;
    const at = now();
    if (before.state === 'booked' && before.startsAt > at) throw new Problem('appointment_not_yet');
    const { count } = await tx.appointment.updateMany({
      where: { id: appointmentId, state: 'booked' },
      data: { state: result, closedAt: at, closedBy: actor.userId, outcome: reason },
    });
    if (count === 0) throw new Problem('conflict');
    await closeWork(tx, deskKeys.appointment(appointmentId), { by: actor.userId, outcome: reason, at });
    if (result === 'missed') await tellAppointment(tx, before, 'missed');
    const about = { objectKind: 'order', objectId: before.orderId };
    await recordAudit(tx, { actor, action: `appointment_${result}`, ...about, reason, at });
  });
}
