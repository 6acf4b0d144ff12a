import { db, type Tx } from '@/lib/db/client';
import type { Appointment } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { remindAt } from '@/lib/domain/appointment/slots';
import { enqueue } from '@/lib/jobs/enqueue';
import { tellAppointment } from './appointment-mails';

/** Plans the reminder of an appointment as it now stands; one that moved is reminded of at its new moment only. */
export async function planReminder(tx: Tx, appointment: Appointment, now: Date): Promise<void> {
  const { id, sequence, startsAt } = appointment;
  const runAt = remindAt(startsAt, now);
  const key = `remind-appointment:${id}`;
  if (runAt) await enqueue(tx, 'remind-appointment', { appointmentId: id, sequence }, { runAt, key });
}

/** Reminds the customer of an appointment, unless it moved or is over. Safe to run twice. */
export async function remindAppointment(reminder: {
  appointmentId: string;
  sequence: number;
}): Promise<void> {
  const { appointmentId, sequence } = reminder;
  const appointment = await db().appointment.findUnique({ where: { id: appointmentId } });
  if (appointment?.state !== 'booked' || appointment.sequence !== sequence) return;
  await transaction((tx) => tellAppointment(tx, appointment, 'reminder'));
}
