import { db } from '@/lib/db/client';
import { canSeeAllOrders } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { addDays, dateOf } from '@/lib/domain/validity/dates';
import { dutchMidnight } from '@/lib/domain/validity/dutch-midnight';
import type { DayAppointment } from '@/lib/views/appointment-view';
import { namesOf } from '../staff/names-of';

/**
 * The calls of a Dutch day (`YYYY-MM-DD`) in order, those that were cancelled left out. Throws `forbidden` for anybody but
 * staff, and `not_found` for what is no day.
 */
export async function listAppointments(actor: Actor, day: string): Promise<DayAppointment[]> {
  if (!canSeeAllOrders(actor)) throw new Problem('forbidden');
  const from = dutchMidnight(day);
  const until = dutchMidnight(dayAfter(day));
  if (!from || !until) throw new Problem('not_found');
  const found = await db().appointment.findMany({
    where: { startsAt: { gte: from, lt: until }, state: { not: 'canceled' } },
    include: { order: { include: { organisation: true, account: true } } },
    orderBy: [{ startsAt: 'asc' }, { seat: 'asc' }],
  });
  const names = await namesOf(found.map(({ closedBy }) => closedBy));
  return found.map(({ id, startsAt, name, phone, about, state, outcome, closedBy, order }) => ({
    id,
    startsAt,
    name,
    phone,
    about,
    state,
    outcome,
    closedBy: names.get(closedBy ?? '') ?? null,
    order: {
      id: order.id,
      number: order.number,
      organisation: order.organisation?.name ?? order.account.name,
    },
  }));
}

/** The next calendar day; an empty text for what is no day. */
export function dayAfter(day: string, days = 1): string {
  const noon = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(noon.getTime()) ? '' : dateOf(addDays(noon, days));
}
