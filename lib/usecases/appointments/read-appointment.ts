import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canBookAppointment } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { byDay, freeSlots } from '@/lib/domain/appointment/slots';
import type { AppointmentView } from '@/lib/views/appointment-view';
import { threadOrder } from '../threads/thread-order';
import { deskHours } from './desk-hours';

/**
 * The telephone appointment of an order: the one that stands, the moments that are free, and how earlier ones ended (M45).
 * Throws `not_found` for whoever may not read the order.
 */
export async function readAppointment(actor: Actor, orderId: string): Promise<AppointmentView> {
  const order = await threadOrder(actor, orderId, 'read');
  const at = now();
  const [hours, all, taken, caller] = await Promise.all([
    deskHours(),
    db().appointment.findMany({ where: { orderId: order.id }, orderBy: { createdAt: 'desc' } }),
    db().appointment.findMany({
      where: { state: 'booked', startsAt: { gte: at } },
      select: { startsAt: true },
    }),
    callerOf(actor, order.id),
  ]);
  const booked = all.find(({ state }) => state === 'booked') ?? null;
  const free = freeSlots(
    hours,
    taken.map(({ startsAt }) => startsAt),
    at,
  );
  return {
    orderId: order.id,
    number: order.number,
    mayBook: canBookAppointment(actor, order),
    minutes: hours.slotMinutes,
    booked: booked && shown(booked),
    earlier: all.filter(({ state }) => state !== 'booked').map(shown),
    days: byDay(free).map(({ day, slots }) => ({ day, times: slots.map(({ startsAt }) => startsAt) })),
    caller,
  };
}

type Row = Awaited<ReturnType<ReturnType<typeof db>['appointment']['findMany']>>[number];

function shown({ id, startsAt, name, phone, about, state }: Row) {
  return { id, startsAt, name, phone, about, state };
}

/** Whom we would call: the customer who looks, else the applicant. */
async function callerOf(actor: Actor, orderId: string): Promise<{ name: string; phone: string }> {
  const { applicant } = await db().certificateOrder.findUniqueOrThrow({
    where: { id: orderId },
    select: { applicant: true },
  });
  const self = actor.kind === 'user' ? await db().user.findUnique({ where: { id: actor.userId } }) : null;
  const { firstName, lastName, phone } = self ?? applicant;
  return { name: `${firstName} ${lastName}`, phone: phone ?? '' };
}
