import { z } from 'zod';
import { parsePassword } from '../account/password';
import { usernameSchema } from '../account/username';
import { countrySchema } from '../numbers/country';
import { emailSchema } from '../numbers/email';
import { firstNameSchema, personNameSchema } from '../numbers/person-name';
import { phoneSchema } from '../numbers/phone';
import { lineSchema } from '../numbers/plain-text';
import { parsePostcode } from '../numbers/postcode';
import { vatCountry, vatNumberSchema } from '../numbers/vat-number';
import { payingMethods } from './methods';

const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
    schema.optional(),
  );

/** Who buys (S0-1.1.8): also the first user of the account. */
const buyer = {
  firstName: firstNameSchema,
  lastName: personNameSchema,
  email: emailSchema,
  phone: phoneSchema,
  organisationName: lineSchema(64),
};

/** Where the yearly invoice goes (S0-1.1.9b, S0-1.1.10). */
const billing = {
  billingContact: z.enum(['me', 'other'], { error: 'unknown_choice' }),
  billingName: optional(personNameSchema),
  billingEmail: optional(emailSchema),
  country: countrySchema,
  vatNumber: optional(vatNumberSchema),
  street: lineSchema(64),
  postcode: z
    .string({ error: 'required' })
    .max(40, { error: 'too_long' })
    .refine((typed) => typed.trim() !== '', { error: 'required' }),
  city: lineSchema(64),
  purchaseOrderNumber: optional(lineSchema(50)),
  method: z.enum(payingMethods, { error: 'unknown_choice' }),
};

type Context = { addIssue(issue: { code: 'custom'; message: string; path: string[] }): void };

interface BillingAnswers {
  country: string;
  postcode: string;
  vatNumber?: string | undefined;
  billingContact: 'me' | 'other';
  billingName?: string | undefined;
  billingEmail?: string | undefined;
}

/** Rules over several fields; answers the postcode in its usual form. */
function judgeBilling(answers: BillingAnswers, context: Context): string {
  const postcode = parsePostcode(answers.postcode, answers.country);
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', message, path: [field] });
  if (!postcode.ok) refuse('postcode', postcode.problem);
  if (answers.vatNumber && vatCountry(answers.vatNumber) !== answers.country) {
    refuse('vatNumber', 'vat_number_other_country');
  }
  if (answers.billingContact === 'other') {
    if (!answers.billingName) refuse('billingName', 'required');
    if (!answers.billingEmail) refuse('billingEmail', 'required');
  }
  return postcode.ok ? postcode.value : answers.postcode;
}

/** What can be said of a password before anything is known of its owner, so that it is said with the other problems. */
function judgeAlone(typed: string, context: z.core.$RefinementCtx<string>): void {
  const password = parsePassword(typed, []);
  if (!password.ok) context.addIssue({ code: 'custom', message: password.problem });
}

/** The checkout of a new customer: buyer, billing, and the sign-in of the account (S0-1.1.8 … S0-1.1.12). */
export const newCustomerCheckout = z
  .object({
    ...buyer,
    ...billing,
    useEmailAsUsername: z.boolean().default(true),
    username: optional(usernameSchema),
    password: z
      .string({ error: 'required' })
      .max(1_000, { error: 'password_too_long' })
      .superRefine(judgeAlone),
  })
  .transform((answers, context) => {
    const postcode = judgeBilling(answers, context);
    const own = [
      answers.firstName,
      answers.lastName,
      answers.email,
      answers.organisationName,
      answers.username ?? '',
    ];
    const password = parsePassword(answers.password, own);
    if (!password.ok) context.addIssue({ code: 'custom', message: password.problem, path: ['password'] });
    const username = answers.useEmailAsUsername ? answers.email : answers.username;
    if (!username) context.addIssue({ code: 'custom', message: 'required', path: ['username'] });
    return { ...answers, postcode, username: username ?? '' };
  });

/** The checkout of a signed-in customer: the account is there, only the billing is asked. */
export const customerCheckout = z.object(billing).transform((answers, context) => ({
  ...answers,
  postcode: judgeBilling(answers, context),
}));

export type NewCustomerAnswers = z.output<typeof newCustomerCheckout>;
export type CustomerAnswers = z.output<typeof customerCheckout>;
