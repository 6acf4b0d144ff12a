import { z } from 'zod';
import { emailSchema } from '../numbers/email';
import { firstNameSchema, personNameSchema } from '../numbers/person-name';
import { staffRoles } from './actor';

/** What one of our people does: sales, the validation desk, administration. */
export const staffRoleSchema = z.enum(staffRoles, { error: 'unknown_choice' });

/** Who is asked to work here, and as what. */
export const colleagueSchema = z.object({
  firstName: firstNameSchema,
  lastName: personNameSchema,
  email: emailSchema,
  staffRole: staffRoleSchema,
});
export type NewColleague = z.output<typeof colleagueSchema>;
