import { z } from 'zod';
import { flag, id, list, maybe, text } from './values';

const years = list(z.coerce.number().int());

/** `GET /product`. */
export const productList = z.looseObject({
  products: list(z.looseObject({ name_id: z.string(), name: text, group_name: text, type: text })),
});

/** `GET /product/{name_id}`: what this account may order of it. */
export const product = z.looseObject({
  name_id: z.string(),
  name: text,
  duplicates_allowed: flag,
  csr_required: flag,
  custom_expiration_date_allowed: flag,
  allowed_validity_years: years,
  allowed_order_validity_years: years,
  allowed_ca_certs: list(z.looseObject({ id, name: text })),
  signature_hash_types: maybe(z.looseObject({ allowed_hash_types: list(z.looseObject({ id, name: text })) })),
});

export type WireProduct = z.output<typeof product>;
