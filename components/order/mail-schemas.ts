import { z } from 'zod';
import { emailSchema } from '@/lib/domain/numbers/email';

/** The same rules in the browser and at the server. */
export const correctionSchema = z.object({ mailId: z.uuid(), email: emailSchema });

export const shareMailSchema = z.object({ orderId: z.uuid(), email: emailSchema });
