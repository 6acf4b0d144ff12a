import { z } from 'zod';
import { optional, textSchema } from '../../checked';
import { emailSchema, parseEmail } from '../../numbers/email';
import { firstNameSchema, personNameSchema } from '../../numbers/person-name';
import { phoneSchema } from '../../numbers/phone';
import { lineSchema, parseNote } from '../../numbers/plain-text';
import { MOST_EXTRA_EMAILS } from '../../reminder/extra-emails';
import { withoutDoubles } from '../../reminder/role-addresses';
import { JOB_TITLE_MAX } from './representative';

const COMMENTS_MAX = 1000;

export interface TechnicalContact {
  /** A person used before; the details are sent along, corrected or not. */
  readonly contactId?: string | undefined;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly telephone: string;
  readonly jobTitle: string;
}

export interface OptionsAnswer {
  /** Whom the CA may ask about technical matters (S0-1.3.2i1, S0-ACT-04). */
  readonly technicalContact?: TechnicalContact | undefined;
  /** Get the certificate and the reminders of its end, beside the applicant. */
  readonly extraEmails: readonly string[];
  /** For whoever validates the order, here and at the CA. */
  readonly comments?: string | undefined;
}

const technicalContact: z.ZodType<TechnicalContact> = z.object({
  contactId: z.uuid({ error: 'unknown_contact' }).optional(),
  firstName: firstNameSchema,
  lastName: personNameSchema,
  email: emailSchema,
  telephone: phoneSchema,
  jobTitle: lineSchema(JOB_TITLE_MAX),
});

/** "Additional certificate options" (S0-1.3.2e): each may be left out, and so may all of them. */
export const optionsSchema: z.ZodType<OptionsAnswer> = z.object({
  technicalContact: technicalContact.optional(),
  extraEmails: z
    .array(z.string({ error: 'not_text' }).max(320, { error: 'too_long' }))
    .max(MOST_EXTRA_EMAILS, { error: 'too_many_addresses' })
    .default([])
    .transform(readAddresses),
  comments: optional(textSchema((typed) => parseNote(typed, COMMENTS_MAX), COMMENTS_MAX * 4)),
});

/** The addresses that were filled in, each once; a wrong one is reported at its own place. */
function readAddresses(typed: readonly string[], context: z.core.$RefinementCtx): string[] {
  const read = typed.flatMap((text, index) => {
    if (text.trim() === '') return [];
    const address = parseEmail(text);
    if (address.ok) return [address.value];
    context.addIssue({ code: 'custom', message: address.problem, path: [index] });
    return [];
  });
  return withoutDoubles(read);
}
