import { z } from 'zod';
import { ownAccountSchema } from '@/lib/domain/account/own-account';
import { companyNumberSchema } from '@/lib/domain/numbers/kvk-number';
import { newOrganisationSchema } from '@/lib/domain/request/questions/organisation';

const text = z.string();
const typed = z.object({
  kvkNumber: text,
  name: text,
  street: text,
  houseNumber: text,
  postcode: text,
  city: text,
  province: text,
  country: text,
  telephone: text,
});

/** A new organisation of the account. */
export const organisationForm = typed.transform((fields, context) => {
  const judged = newOrganisationSchema.safeParse(fields);
  if (judged.success) return judged.data;
  for (const { message, path } of judged.error.issues) {
    context.addIssue({ code: 'custom', message, path: [...path] });
  }
  return z.NEVER;
});

const which = z.object({ organisationId: z.uuid() });

/** Other details of an organisation that is there. */
export const changeForm = z.intersection(organisationForm, which);

/** Put aside, or taken up again. */
export const activeSchema = which.extend({ active: z.boolean() });

/** The number to look up: of the organisation, or of one of its establishments. */
export const lookUpSchema = z.object({ kvkNumber: companyNumberSchema });

/** Name and telephone number of the account itself. */
export const ownAccountForm = ownAccountSchema;
