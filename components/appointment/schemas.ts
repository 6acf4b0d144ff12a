import { z } from 'zod';
import { good, textSchema } from '@/lib/domain/checked';
import { phoneSchema } from '@/lib/domain/numbers/phone';
import { lineSchema, parseNote } from '@/lib/domain/numbers/plain-text';

const moment = z
  .string({ error: 'required' })
  .min(1, { error: 'required' })
  .pipe(z.iso.datetime({ error: 'invalid' }))
  .transform((text) => new Date(text));

export const moveSchema = z.object({ startsAt: moment });

/** A telephone appointment as it is asked for. */
export const bookSchema = moveSchema.extend({
  name: lineSchema(80),
  phone: phoneSchema,
  about: textSchema((typed) => (typed.trim() === '' ? good('') : parseNote(typed, 500)), 2000),
});
