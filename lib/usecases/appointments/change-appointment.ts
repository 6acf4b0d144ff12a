import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import type { Appointment } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { canBookAppointment } from '@/lib/domain/account/access';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { threadOrder } from '../threads/thread-order';
import { closeWork, deskKeys } from '../validation/desk-work';
import { tellAppointment } from './appointment-mails';
import { deskHours } from './desk-hours';
import { planReminder } from './remind-appointment';
import { takeSeat } from './seat';

/** Runs the change on the appointment that stands, with its order locked; nothing when none stands. */
async function onStanding(
  actor: Actor,
  orderId: string,
  change: (tx: Tx, standing: Appointment | null, at: Date) => Promise<void>,
): Promise<void> {
  const order = await threadOrder(actor, orderId, 'read');
  if (!canBookAppointment(actor, order)) throw new Problem('forbidden');
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${order.id}::uuid FOR UPDATE`;
    const standing = await tx.appointment.findFirst({ where: { orderId: order.id, state: 'booked' } });
    await change(tx, standing, now());
  });
}

/**
 * Moves the appointment of an order to another moment; both sides are told, and a calendar changes its entry. Throws
 * `not_found`, `forbidden`, `slot_gone`, and `appointment_over` when none stands.
 */
export async function moveAppointment(
  actor: Actor,
  { orderId, startsAt }: { orderId: string; startsAt: Date },
): Promise<void> {
  const hours = await deskHours();
  await onStanding(actor, orderId, async (tx, standing, at) => {
    if (!standing) throw new Problem('appointment_over');
    if (standing.startsAt.getTime() === startsAt.getTime()) return;
    const seat = await takeSeat(tx, { startsAt, hours, now: at });
    const moved = await tx.appointment.update({
      where: { id: standing.id },
      data: { startsAt, seat, sequence: { increment: 1 } },
    });
    await tx.workItem.updateMany({
      where: { dedupeKey: deskKeys.appointment(moved.id), doneAt: null },
      data: { promisedAt: startsAt },
    });
    await planReminder(tx, moved, at);
    await tellAppointment(tx, moved, 'moved');
    await recordAudit(tx, { actor, action: 'move_appointment', objectKind: 'order', objectId: orderId, at });
  });
}

/** Cancels the appointment of an order; both sides are told. None that stands is none to cancel. Throws as moving does. */
export async function cancelAppointment(actor: Actor, { orderId }: { orderId: string }): Promise<void> {
  await onStanding(actor, orderId, async (tx, standing, at) => {
    if (!standing) return;
    const canceled = await tx.appointment.update({
      where: { id: standing.id },
      data: { state: 'canceled', closedAt: at, closedBy: actorId(actor), sequence: { increment: 1 } },
    });
    await closeWork(tx, deskKeys.appointment(canceled.id), { by: null, outcome: '', at });
    await tellAppointment(tx, canceled, 'canceled');
    await recordAudit(tx, {
      actor,
      action: 'cancel_appointment',
      objectKind: 'order',
      objectId: orderId,
      at,
    });
  });
}
