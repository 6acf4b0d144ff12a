import { expect, it } from 'vitest';
import { usualDeskHours } from '@/lib/domain/appointment/desk-hours';
import { fieldProblems } from '@/lib/domain/checked';
import { deskHoursFormSchema, typedHours } from './desk-hours-schema';

it('M45 a form begins with what holds, and saves the same', () => {
  expect(deskHoursFormSchema.parse(typedHours(usualDeskHours))).toEqual(usualDeskHours);
  const typed = { ...typedHours(usualDeskHours), seats: '0', leadMinutes: 'veel', mon: '9 tot 5' };
  const found = deskHoursFormSchema.safeParse(typed);
  expect(found.success ? {} : fieldProblems(found.error)).toEqual({
    seats: 'too_small',
    leadMinutes: 'invalid',
    mon: 'opening_times_unclear',
  });
});
