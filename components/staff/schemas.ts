import { z } from 'zod';
import { readLimit } from '@/lib/domain/payment/invoice-right';
import { MESSAGE_MAX } from '@/lib/domain/thread/message';

const reason = z
  .string({ error: 'reason_needed' })
  .max(1000, { error: 'too_long' })
  .refine((text) => text.trim() !== '', { error: 'reason_needed' });

/** Why something is done: all that most dialogs of staff ask. */
export const reasonSchema = z.object({ reason });

/** A network address to open sign-in for, and why. */
export const addressSchema = reasonSchema.extend({
  address: z
    .string({ error: 'required' })
    .trim()
    .min(1, { error: 'required' })
    .pipe(z.union([z.ipv4(), z.ipv6()], { error: 'network_address_invalid' })),
});

/** What was found about a check, and on what ground. */
export const judgementSchema = z.object({
  outcome: z.string({ error: 'required' }).pipe(z.enum(['passed', 'failed'], { error: 'required' })),
  reason,
  /** What the customer is told with it. */
  tell: z.string().max(MESSAGE_MAX, { error: 'too_long' }),
});

/** A search by e-mail address, or by anything else. */
export const searchSchema = z.object({
  search: z.string({ error: 'required' }).max(200, { error: 'too_long' }),
});

/** Up to what amount an account may pay on invoice, and why. */
export const grantSchema = z.object({
  limit: z.string({ error: 'required' }).refine((typed) => readLimit(typed) !== undefined, {
    error: 'amount_invalid',
  }),
  reason,
});
