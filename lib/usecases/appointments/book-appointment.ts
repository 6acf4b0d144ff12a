import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canBookAppointment } from '@/lib/domain/account/access';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { raiseWorkItem } from '../staff/raise-work-item';
import { threadOrder } from '../threads/thread-order';
import { deskKeys } from '../validation/desk-work';
import { tellAppointment } from './appointment-mails';
import { deskHours } from './desk-hours';
import { planReminder } from './remind-appointment';
import { takeSeat } from './seat';

export interface Booking {
  orderId: string;
  startsAt: Date;
  name: string;
  /** E.164. */
  phone: string;
  about: string;
}

/**
 * Books a telephone appointment with the validation desk: one that stands per order (M45). Both sides get a mail with a
 * file for the calendar. Pressed twice it is booked once; of two people who take the last call at a moment, one gets it.
 * Throws `not_found`, `forbidden`, `slot_gone`, and `appointment_booked` when another one stands.
 */
export async function bookAppointment(actor: Actor, booking: Booking): Promise<void> {
  const order = await threadOrder(actor, booking.orderId, 'read');
  if (!canBookAppointment(actor, order)) throw new Problem('forbidden');
  const { startsAt, name, phone, about } = booking;
  const hours = await deskHours();
  await transaction(async (tx) => {
    if (await standsAlready(tx, order.id, startsAt)) return;
    const at = now();
    const seat = await takeSeat(tx, { startsAt, hours, now: at });
    const by = { bookedByKind: actor.kind, bookedBy: actorId(actor), createdAt: at };
    const appointment = await tx.appointment.create({
      data: { id: newId(), orderId: order.id, startsAt, seat, name, phone, about, state: 'booked', ...by },
    });
    await raiseWorkItem(tx, {
      kind: 'appointment',
      orderId: order.id,
      note: about,
      due: startsAt,
      dedupeKey: deskKeys.appointment(appointment.id),
    });
    await planReminder(tx, appointment, at);
    await tellAppointment(tx, appointment, 'booked');
    await recordAudit(tx, { actor, action: 'book_appointment', objectKind: 'order', objectId: order.id, at });
  });
}

/** The order locked; true when exactly this stands. Throws `appointment_booked` when another does. */
async function standsAlready(tx: Tx, orderId: string, startsAt: Date): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${orderId}::uuid FOR UPDATE`;
  const stands = await tx.appointment.findFirst({ where: { orderId, state: 'booked' } });
  if (!stands) return false;
  if (stands.startsAt.getTime() !== startsAt.getTime()) throw new Problem('appointment_booked');
  return true;
}
