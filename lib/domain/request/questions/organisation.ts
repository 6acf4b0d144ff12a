import { z } from 'zod';
import { countrySchema } from '../../numbers/country';
import { kvkNumberSchema } from '../../numbers/kvk-number';
import { phoneSchema } from '../../numbers/phone';
import { lineSchema } from '../../numbers/plain-text';
import { parsePostcode } from '../../numbers/postcode';
import { findProvince } from '../../numbers/province';

/** Limits of the CA's organisation fields (API reference 3.11). Street and number share one field there. */
export const ORGANISATION_NAME_MAX = 64;
export const ADDRESS_LINE_MAX = 64;
export const CITY_MAX = 64;

export interface NewOrganisation {
  readonly kvkNumber: string;
  readonly name: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly city: string;
  readonly province: string;
  readonly country: string;
  readonly telephone: string;
}
export type OrganisationAnswer = { readonly organisationId: string } | NewOrganisation;

const fields = z.object({
  kvkNumber: kvkNumberSchema,
  name: lineSchema(ORGANISATION_NAME_MAX),
  street: lineSchema(ADDRESS_LINE_MAX),
  houseNumber: lineSchema(10),
  postcode: z.string({ error: 'required' }).max(40, { error: 'too_long' }),
  city: lineSchema(CITY_MAX),
  province: lineSchema(64),
  country: countrySchema,
  telephone: phoneSchema,
});

/** A new organisation as in the Handelsregister; postcode and province are judged by country. */
export const newOrganisationSchema: z.ZodType<NewOrganisation> = fields.transform((answer, context) => {
  const postcode = parsePostcode(answer.postcode, answer.country);
  if (!postcode.ok) context.addIssue({ code: 'custom', message: postcode.problem, path: ['postcode'] });
  const province = answer.country === 'NL' ? findProvince(answer.province) : answer.province;
  if (!province) context.addIssue({ code: 'custom', message: 'province_unknown', path: ['province'] });
  if (addressLine(answer).length > ADDRESS_LINE_MAX) {
    context.addIssue({ code: 'custom', message: 'address_too_long', path: ['street'] });
  }
  return postcode.ok && province ? { ...answer, postcode: postcode.value, province } : z.NEVER;
});

/** One used before. */
const existing = z.object({ organisationId: z.uuid({ error: 'unknown_organisation' }) });

/** What may be typed, for a description of it; {@link organisationSchema} tells which of the two it is. */
export const organisationForms = z.union([existing, fields]);

/** An organisation used before (S0-1.3.2f2) or a new one (S0-1.3.2f4); an id present means the former. */
export const organisationSchema: z.ZodType<OrganisationAnswer> = z.unknown().transform((typed, context) => {
  const schema: z.ZodType<OrganisationAnswer> = isExisting(typed) ? existing : newOrganisationSchema;
  const result = schema.safeParse(typed);
  if (result.success) return result.data;
  for (const { message, path } of result.error.issues)
    context.addIssue({ code: 'custom', message, path: [...path] });
  return z.NEVER;
});

/** Street and house number as the one address line of the CA. */
export function addressLine(address: { readonly street: string; readonly houseNumber: string }): string {
  return `${address.street} ${address.houseNumber}`;
}

function isExisting(typed: unknown): boolean {
  return typeof typed === 'object' && typed !== null && 'organisationId' in typed;
}
