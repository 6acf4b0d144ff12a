import { z } from 'zod';
import { emailSchema } from '../../numbers/email';
import { firstNameSchema, personNameSchema } from '../../numbers/person-name';
import { phoneSchema } from '../../numbers/phone';
import { lineSchema } from '../../numbers/plain-text';

/** Limit of the CA's contact field (API reference 3.11). */
export const JOB_TITLE_MAX = 64;

export interface RepresentativeAnswer {
  /** A contact used before; its details are sent along, corrected or not. */
  readonly contactId?: string | undefined;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly telephone: string;
  readonly jobTitle: string;
  /** The applicant states that this person may bind the organisation alone, per KVK (S0-1.3.2h2). */
  readonly soleAuthority: true;
}

/** The authorised representative (S0-1.3.2h), named as on the passport: the identity check compares. */
export const representativeSchema: z.ZodType<RepresentativeAnswer> = z.object({
  contactId: z.uuid({ error: 'unknown_contact' }).optional(),
  firstName: firstNameSchema,
  lastName: personNameSchema,
  email: emailSchema,
  telephone: phoneSchema,
  jobTitle: lineSchema(JOB_TITLE_MAX),
  soleAuthority: z.literal(true, { error: 'sole_authority_needed' }),
});
