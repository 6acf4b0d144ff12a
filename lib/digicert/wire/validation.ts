import { z } from 'zod';
import { list, maybe, optionalId, text } from './values';

const verifiedContact = z.looseObject({
  user_id: optionalId,
  first_name: text,
  last_name: text,
  email: text,
  status: text,
});

const organisationValidation = z.looseObject({
  type: text,
  status: text,
  verified_contacts: list(verifiedContact),
  verification_details: z
    .union([z.record(z.string(), text), z.array(z.unknown()).transform(() => ({}))])
    .nullish()
    .transform((details): Record<string, string | undefined> => details ?? {}),
});

const domainValidation = z.looseObject({
  domain_id: optionalId,
  name_scope: text,
  dns_name: text,
  dns_names: z.array(z.string()).nullish().catch(undefined),
  status: text,
  method: text,
});

/** `GET /order/certificate/{id}/validation`. */
export const validation = z.looseObject({
  order_id: optionalId,
  order_status: text,
  order_dcv_method: text,
  organization_id: optionalId,
  organization_name: text,
  organization_validations: list(organisationValidation),
  dns_name_validations: list(domainValidation),
  /** Of a person's order; no page documents it (assumed). */
  individual_validation: maybe(
    z.looseObject({ verification_details: maybe(z.looseObject({ professional_title_verification: text })) }),
  ),
});

export const dcvCheck = z.looseObject({
  order_status: text,
  certificate_id: optionalId,
  dcv_status: text,
  dns_name_validations: list(domainValidation),
});

/** Answer to a new random value or method; empty for `email`. */
export const dcvValue = z.looseObject({ dcv_random_value: text, expiration_date: text }).nullish();

export type WireValidation = z.output<typeof validation>;
export type WireOrganisationValidation = z.output<typeof organisationValidation>;
export type WireDomainValidation = z.output<typeof domainValidation>;
