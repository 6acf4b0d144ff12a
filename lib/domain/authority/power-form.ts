import { z } from 'zod';
import { locales } from '../locale';
import { emailSchema } from '../numbers/email';
import { firstNameSchema, personNameSchema } from '../numbers/person-name';
import { lineSchema } from '../numbers/plain-text';
import { JOB_TITLE_MAX } from '../request/questions/representative';
import { SIGNATORIES_MAX } from './power';

const REASON_MAX = 500;

/** Somebody who is asked to sign. */
export const signatorySchema = z.object({
  firstName: firstNameSchema,
  lastName: personNameSchema,
  jobTitle: lineSchema(JOB_TITLE_MAX),
  email: emailSchema,
  locale: z.enum(locales),
});
export type NewSignatory = z.output<typeof signatorySchema>;

/** One name stands under a power once; two people may share an address. */
const signatories = z
  .array(signatorySchema)
  .max(SIGNATORIES_MAX, { error: 'too_large' })
  .superRefine((people, context) => {
    const seen = new Set<string>();
    for (const [index, { firstName, lastName }] of people.entries()) {
      const key = `${firstName} ${lastName}`.toLowerCase();
      if (seen.has(key))
        context.addIssue({ code: 'custom', path: [index, 'lastName'], message: 'same_person_twice' });
      seen.add(key);
    }
  });

/** How a power of attorney is made. On paper nobody needs to be named, for the names stand under the scan. */
export const powerSchema = z.discriminatedUnion('way', [
  z.object({
    way: z.literal('online'),
    locale: z.enum(locales),
    signatories: signatories.min(1, { error: 'required' }),
  }),
  z.object({ way: z.literal('scan'), locale: z.enum(locales), signatories }),
]);
export type NewPower = z.output<typeof powerSchema>;

/** What a signatory sends to sign: the own name as signature, and the declaration ticked. */
export const signatureSchema = z.object({
  name: lineSchema(200),
  declared: z.literal(true, { error: 'declaration_needed' }),
});

/** Why a signatory does not sign; the applicant reads it. */
export const signingRefusalSchema = z.object({
  reason: z
    .string({ error: 'reason_needed' })
    .max(REASON_MAX, { error: 'too_long' })
    .transform((typed) => typed.replace(/\p{Cc}+/gu, ' ').trim())
    .pipe(z.string().min(1, { error: 'reason_needed' })),
});
