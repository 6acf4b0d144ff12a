import { z } from 'zod';
import { optional } from '../checked';
import { emailSchema } from '../numbers/email';
import { personNameSchema } from '../numbers/person-name';
import { lineSchema } from '../numbers/plain-text';

/** For whom a quote is; everything may stay empty. With an address it is mailed too. */
export const quoteAddressee = z.object({
  organisation: optional(lineSchema(64)),
  name: optional(personNameSchema),
  email: optional(emailSchema),
});

export type QuoteAddressee = z.output<typeof quoteAddressee>;
