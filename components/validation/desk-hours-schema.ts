import { z } from 'zod';
import type { DeskHours } from '@/lib/domain/appointment/desk-hours';
import { openingsText, parseClosedDays, parseOpenings } from '@/lib/domain/appointment/opening-times';
import { textSchema } from '@/lib/domain/checked';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Weekday = (typeof weekdays)[number];

export type TypedHours = Record<
  Weekday | 'slotMinutes' | 'seats' | 'leadMinutes' | 'daysAhead' | 'closed',
  string
>;

const openings = textSchema(parseOpenings, 200);
const whole = (least: number, most: number) =>
  z
    .string({ error: 'required' })
    .min(1, { error: 'required' })
    .regex(/^\d{1,5}$/, { error: 'invalid' })
    .transform(Number)
    .pipe(z.number().min(least).max(most));

/** The hours of the desk as a form has them. */
export const deskHoursFormSchema = z
  .object({
    mon: openings,
    tue: openings,
    wed: openings,
    thu: openings,
    fri: openings,
    sat: openings,
    sun: openings,
    slotMinutes: whole(5, 120),
    seats: whole(1, 50),
    leadMinutes: whole(0, 10_080),
    daysAhead: whole(1, 90),
    closed: textSchema(parseClosedDays, 2000),
  })
  .transform(
    ({ mon, tue, wed, thu, fri, sat, sun, ...rest }): DeskHours => ({
      week: [mon, tue, wed, thu, fri, sat, sun],
      ...rest,
    }),
  );

/** What stands in the fields to begin with. */
export function typedHours({
  week,
  slotMinutes,
  seats,
  leadMinutes,
  daysAhead,
  closed,
}: DeskHours): TypedHours {
  const days = weekdays.map((day, index) => [day, openingsText(week[index] ?? [])] as const);
  return {
    ...(Object.fromEntries(days) as Record<Weekday, string>),
    slotMinutes: String(slotMinutes),
    seats: String(seats),
    leadMinutes: String(leadMinutes),
    daysAhead: String(daysAhead),
    closed: closed.join('\n'),
  };
}
