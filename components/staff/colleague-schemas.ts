import { z } from 'zod';
import { colleagueSchema, staffRoleSchema } from '@/lib/domain/account/colleague';
import { reasonSchema } from './schemas';

/** Who is asked to work here, and why. */
export const inviteColleagueSchema = colleagueSchema.extend(reasonSchema.shape);

/** Other work for one of our people, and why. */
export const otherWorkSchema = reasonSchema.extend({ staffRole: staffRoleSchema });

/** An act about one of our people, and why. */
export const aboutColleagueSchema = reasonSchema.extend({ userId: z.uuid() });
