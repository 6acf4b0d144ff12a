'use server';

import { refresh } from 'next/cache';
import { deskHoursFormSchema } from '@/components/validation/desk-hours-schema';
import { changeDeskHours } from '@/lib/usecases/appointments/change-desk-hours';
import { staffAction } from '@/lib/web/action';

/** Sets when the desk can be called. */
export const saveHours = staffAction({
  schema: deskHoursFormSchema,
  run: async (actor, hours) => {
    await changeDeskHours(actor, hours);
    refresh();
  },
});
