import { z } from 'zod';
import { dcvMethods } from '@/lib/domain/domain-name/control-proof';

/** Another way to prove the domain. */
export const methodSchema = z.object({ method: z.enum(dcvMethods, { error: 'unknown_choice' }) });

/** One of the addresses that the CA writes to. */
export const addressSchema = z.object({
  address: z.string({ error: 'unknown_choice' }).max(320, { error: 'too_long' }),
});
