import { z } from 'zod';
import { eInvoiceFields, judgeEInvoice } from '../account/billing-details';
import type { EInvoiceWay } from '../account/e-invoice-schemes';
import { addressFields, judgeAddress } from '../account/invoice-address';
import { judgeSignIn, signInFields } from '../account/own-sign-in';
import { optional } from '../checked';
import { emailSchema } from '../numbers/email';
import { firstNameSchema, personNameSchema } from '../numbers/person-name';
import { phoneSchema } from '../numbers/phone';
import { lineSchema } from '../numbers/plain-text';
import { payingMethods, tillMethods } from './methods';

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
  billingPhone: optional(phoneSchema),
  ...addressFields,
  ...eInvoiceFields,
  eInvoice: eInvoiceFields.eInvoice.default('none'),
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
  eInvoice: EInvoiceWay;
  kvkNumber?: string | undefined;
  oin?: string | undefined;
}

/** Rules over several fields; answers the postcode in its usual form. */
function judgeBilling(answers: BillingAnswers, context: Context): string {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', message, path: [field] });
  if (answers.billingContact === 'other') {
    if (!answers.billingName) refuse('billingName', 'required');
    if (!answers.billingEmail) refuse('billingEmail', 'required');
  }
  judgeEInvoice(answers, refuse);
  return judgeAddress(answers, refuse);
}

/** The checkout of a new customer: buyer, billing, and the sign-in of the account (S0-1.1.8 … S0-1.1.12). */
export const newCustomerCheckout = z
  .object({
    ...buyer,
    ...billing,
    ...signInFields,
  })
  .transform((answers, context) => {
    const postcode = judgeBilling(answers, context);
    const { firstName, lastName, email, organisationName } = answers;
    judgeSignIn(answers, [firstName, lastName, email, organisationName], context);
    const username = answers.useEmailAsUsername ? email : answers.username;
    return { ...answers, postcode, username: username ?? '' };
  });

/** The checkout of a signed-in customer: the account is there, only the billing is asked; it may pay on invoice. */
export const customerCheckout = z
  .object({ ...billing, method: z.enum(tillMethods, { error: 'unknown_choice' }) })
  .transform((answers, context) => ({ ...answers, postcode: judgeBilling(answers, context) }));

export type NewCustomerAnswers = z.output<typeof newCustomerCheckout>;
export type CustomerAnswers = z.output<typeof customerCheckout>;
