import { z } from 'zod';
import { kvkNumberSchema } from '@/lib/domain/numbers/kvk-number';

/** What the form of the acceptance test sends; a file goes before pasted text. */
export const acceptanceForm = z.object({
  file: z.instanceof(File).optional(),
  text: z.string().max(200_000).optional(),
  chain: z.instanceof(File).optional(),
  kvkNumber: z.union([z.literal(''), kvkNumberSchema]).optional(),
});
