import { z } from 'zod';
import { type Locale, locales } from '../../locale';
import { emailSchema } from '../../numbers/email';
import { firstNameSchema, personNameSchema } from '../../numbers/person-name';
import { phoneSchema } from '../../numbers/phone';
import { lineSchema } from '../../numbers/plain-text';
import { REPRESENTATIVES_MAX } from '../limits';

/** Limit of the CA's contact field (API reference 3.11). */
export const JOB_TITLE_MAX = 64;

/** Somebody who may bind the organisation, named as on the passport: the identity check compares. */
export interface Person {
  /** A contact used before; its details are sent along, corrected or not. */
  readonly contactId?: string | undefined;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly telephone: string;
  readonly jobTitle: string;
  /** In which language this person is written to; absent is that of the applicant. */
  readonly locale?: Locale | undefined;
}

export interface RepresentativeAnswer extends Person {
  /** The applicant states whether this person may bind the organisation alone, per KVK (S0-1.3.2h2, h3). */
  readonly soleAuthority: boolean;
  /** Who may approve in this person's place, in order; the first who does counts. */
  readonly others?: readonly Person[] | undefined;
}

const personFields = {
  contactId: z.uuid({ error: 'unknown_contact' }).optional(),
  firstName: firstNameSchema,
  lastName: personNameSchema,
  email: emailSchema,
  telephone: phoneSchema,
  jobTitle: lineSchema(JOB_TITLE_MAX),
  locale: z.enum(locales, { error: 'unknown_choice' }).optional(),
};

/** The authorised representative (S0-1.3.2h) and up to fourteen others. Nobody stands there twice. */
export const representativeSchema: z.ZodType<RepresentativeAnswer> = z
  .object({
    ...personFields,
    soleAuthority: z.boolean({ error: 'required' }),
    others: z
      .array(z.object(personFields))
      .max(REPRESENTATIVES_MAX - 1, { error: 'too_large' })
      .optional(),
  })
  .superRefine(({ others = [], ...first }, context) => {
    const seen = new Set([personKey(first)]);
    for (const [index, person] of others.entries()) {
      const key = personKey(person);
      if (seen.has(key)) {
        context.addIssue({ code: 'custom', path: ['others', index, 'email'], message: 'same_person_twice' });
      }
      seen.add(key);
    }
  });

/** One person has one address; two people may share one, so the name tells them apart. */
function personKey({ firstName, lastName, email }: Person): string {
  return [firstName, lastName, email].join('\n').toLowerCase();
}

/** Everybody named in an answer, the first one first. */
export function peopleOf({
  soleAuthority: _,
  others = [],
  ...first
}: RepresentativeAnswer): readonly [Person, ...Person[]] {
  return [first, ...others];
}
