import { z } from 'zod';
import { optional } from '../checked';
import { phoneSchema } from '../numbers/phone';
import { lineSchema } from '../numbers/plain-text';

/** What an account is called on the site, and how to call its people. */
export const ownAccountSchema = z.object({ name: lineSchema(64), phone: optional(phoneSchema) });
export type OwnAccount = z.output<typeof ownAccountSchema>;
