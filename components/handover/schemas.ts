import { z } from 'zod';
import { questionIds } from '@/lib/domain/request/form';
import { colleagueSchema } from '@/lib/domain/request/handover';

export { colleagueSchema };

/** The colleague, and which question of which order. */
export const askingSchema = colleagueSchema.extend({ orderId: z.uuid(), question: z.enum(questionIds) });
