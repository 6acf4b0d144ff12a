import { z } from 'zod';
import { optional } from '../checked';
import { emailSchema } from '../numbers/email';
import { kvkNumberSchema } from '../numbers/kvk-number';
import { firstNameSchema, personNameSchema } from '../numbers/person-name';
import { phoneSchema } from '../numbers/phone';
import { lineSchema } from '../numbers/plain-text';
import { findProvince } from '../numbers/province';
import { addressFields, judgeAddress } from './invoice-address';
import { judgeSignIn, signInFields } from './own-sign-in';

const fields = {
  firstName: firstNameSchema,
  lastName: personNameSchema,
  email: emailSchema,
  phone: phoneSchema,
  jobTitle: lineSchema(64),
  organisationName: lineSchema(64),
  organisationPhone: phoneSchema,
  kvkNumber: optional(kvkNumberSchema),
  ...addressFields,
  province: optional(lineSchema(64)),
  ...signInFields,
  wantsInvoice: z.boolean().default(false),
  termsAccepted: z.boolean().refine((accepted) => accepted, { error: 'not_accepted' }),
};

/**
 * Making an account without buying anything (S0-A1.3). "Business, personal" of the guide is not asked: nothing depends
 * on it (C-10). The two security questions come in the set-up, as after buying (C-05).
 */
export const signUpSchema = z.object(fields).transform((answers, context) => {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', message, path: [field] });
  const postcode = judgeAddress(answers, refuse);
  const province = provinceOf(answers, refuse);
  const { firstName, lastName, email, organisationName } = answers;
  judgeSignIn(answers, [firstName, lastName, email, organisationName], context);
  const username = answers.useEmailAsUsername ? email : (answers.username ?? '');
  return { ...answers, postcode, province, username };
});

export type SignUpAnswers = z.output<typeof signUpSchema>;

/** Dutch provinces are known; abroad there may be none. */
function provinceOf(
  { country, province = '' }: { country: string; province?: string | undefined },
  refuse: (field: string, message: string) => void,
): string {
  if (country !== 'NL') return province;
  const found = findProvince(province);
  if (!found) refuse('province', province === '' ? 'required' : 'province_unknown');
  return found ?? province;
}
