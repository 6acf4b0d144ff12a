import { env } from '@/lib/base/env';
import type { Tx } from '@/lib/db/client';
import type { Appointment } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/domain/locale';
import { dateText } from '@/lib/views/date-text';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { customersOf } from '../threads/customers-of';
import { deskHours } from './desk-hours';

/** What happened to an appointment; the mail says it in these words. */
type Happening = 'booked' | 'moved' | 'canceled' | 'missed' | 'reminder';

/** Our people see the outcome and the day on their own list; of these they get a file for their calendar. */
const forDesk: readonly Happening[] = ['booked', 'moved', 'canceled'];

/** Tells both sides, each in their language, with a file for the calendar that makes, moves or takes away its entry. */
export async function tellAppointment(tx: Tx, appointment: Appointment, what: Happening): Promise<void> {
  const { orderId, id, sequence } = appointment;
  const { words } = await orderForMail(tx, orderId);
  const facts = await factsOf(appointment, what);
  for (const person of await peopleOf(tx, appointment)) {
    await queueMail(tx, {
      template: 'appointment',
      to: person.email,
      locale: person.locale,
      data: { ...words, ...facts, ...momentIn(person.locale, appointment), name: person.firstName },
      orderId,
      userId: person.id,
      dedupeKey: `appointment:${id}:${sequence}:${what}:${person.id}`,
    });
  }
  if (!forDesk.includes(what)) return;
  await queueMail(tx, {
    template: 'appointment_desk',
    to: env().VALIDATION_EMAIL,
    locale: 'nl',
    data: { ...words, ...facts, ...momentIn('nl', appointment) },
    orderId,
    dedupeKey: `appointment_desk:${id}:${sequence}:${what}`,
  });
}

async function factsOf({ id, sequence, startsAt, phone, name }: Appointment, what: Happening) {
  const { slotMinutes } = await deskHours();
  return {
    what,
    phone,
    caller: name,
    appointmentId: id,
    sequence,
    startsAt: startsAt.getTime(),
    minutes: slotMinutes,
  };
}

const momentIn = (locale: Locale, { startsAt }: Appointment) => ({
  date: dateText(startsAt, locale, 'weekday'),
  time: dateText(startsAt, locale, 'time'),
});

/** Whoever booked it, while still of the account; else whoever hears of the order. */
async function peopleOf(tx: Tx, { orderId, bookedByKind, bookedBy }: Appointment) {
  const people = await customersOf(tx, orderId);
  if (bookedByKind !== 'user' || !bookedBy) return people;
  const { accountId } = await tx.certificateOrder.findUniqueOrThrow({
    where: { id: orderId },
    select: { accountId: true },
  });
  const booker = await tx.user.findFirst({ where: { id: bookedBy, accountId, blockedAt: null } });
  return booker ? [booker] : people;
}
