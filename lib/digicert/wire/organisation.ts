import { z } from 'zod';
import { flag, id, list, maybe, moment, text } from './values';

const validation = z.looseObject({ type: text, name: text, status: text, validated_until: moment });

const organisation = z.looseObject({
  id,
  name: text,
  status: text,
  is_active: flag,
  address: text,
  zip: text,
  city: text,
  country: text,
  telephone: text,
  validations: list(validation),
});

export const organisationList = z.looseObject({
  organizations: list(organisation),
  page: maybe(z.looseObject({ total: z.coerce.number().int().nonnegative() })),
});

export const created = z.looseObject({ id });

export type WireOrganisation = z.output<typeof organisation>;
