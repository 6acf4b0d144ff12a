import { z } from 'zod';
import { roles } from '@/lib/domain/account/actor';

export { inviteeSchema, joinSchema } from '@/lib/domain/account/invitation';

/** Another role for somebody of the account. */
export const roleSchema = z.object({
  userId: z.uuid(),
  role: z.enum(roles, { error: 'unknown_choice' }),
});

/** Somebody of the account. */
export const memberSchema = z.object({ userId: z.uuid() });

/** An invitation of the account. */
export const invitationSchema = z.object({ invitationId: z.uuid() });
