import { z } from 'zod';
import { isDate } from '../validity/dates';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * When the validation desk can be called, by the Dutch clock. Kept as the setting `desk_hours`, so that a change of hours
 * needs no new version of the product.
 */
export const deskHoursSchema = z.object({
  /** Opening times per day of the week, Monday first; an empty list is a closed day. */
  week: z.array(z.array(z.object({ from: time, to: time }))).length(7),
  /** Minutes between two beginnings. */
  slotMinutes: z.int().min(5).max(120),
  /** Calls at one moment. */
  seats: z.int().min(1).max(50),
  /** Working hours of notice that we need, in minutes from now. */
  leadMinutes: z.int().min(0).max(10_080),
  /** Days ahead, today included. */
  daysAhead: z.int().min(1).max(90),
  /** Days `YYYY-MM-DD` on which the desk is closed beside the public holidays. */
  closed: z.array(z.string().refine(isDate)),
});
export type DeskHours = z.output<typeof deskHoursSchema>;

const officeDay = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
];

/** The hours we begin with. */
export const usualDeskHours: DeskHours = {
  week: [officeDay, officeDay, officeDay, officeDay, officeDay, [], []],
  slotMinutes: 30,
  seats: 2,
  leadMinutes: 120,
  daysAhead: 14,
  closed: [],
};

/** Name of the setting. */
export const deskHoursSetting = 'desk_hours';
