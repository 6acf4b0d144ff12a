import { db } from '@/lib/db/client';
import {
  type DeskHours,
  deskHoursSchema,
  deskHoursSetting,
  usualDeskHours,
} from '@/lib/domain/appointment/desk-hours';

/** When the desk can be called: as set, else the hours we begin with. */
export async function deskHours(): Promise<DeskHours> {
  const set = await db().setting.findUnique({ where: { name: deskHoursSetting } });
  return set ? deskHoursSchema.parse(set.value) : usualDeskHours;
}
