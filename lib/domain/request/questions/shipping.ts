import { z } from 'zod';
import { optional } from '../../checked';
import { countrySchema } from '../../numbers/country';
import { personNameSchema } from '../../numbers/person-name';
import { lineSchema } from '../../numbers/plain-text';
import { parsePostcode } from '../../numbers/postcode';
import { findProvince } from '../../numbers/province';
import { type ShippingMethod, shippingMethods } from '../../shipment/shipping-method';

/** Limit of the CA's address fields (API reference 3.11). */
const LINE_MAX = 64;

/** Where the device goes, and how fast (S1-F19 … F26). */
export interface ShippingAnswer {
  /** First and last name of who receives it. */
  readonly name: string;
  readonly line1: string;
  /** Dutch addresses rarely have one; the CA's pages call it required (C-16). */
  readonly line2?: string | undefined;
  readonly postcode: string;
  readonly city: string;
  readonly province: string;
  readonly country: string;
  readonly method: ShippingMethod;
}

const typed = z.object({
  name: personNameSchema,
  line1: lineSchema(LINE_MAX),
  line2: optional(lineSchema(LINE_MAX)),
  postcode: z.string({ error: 'required' }).max(40, { error: 'too_long' }),
  city: lineSchema(LINE_MAX),
  province: lineSchema(LINE_MAX),
  country: countrySchema,
  method: z.enum(shippingMethods, { error: 'unknown_choice' }),
});

/** The shipping address, asked for every product whose key is on a device (C-15); a Dutch one names its province (C-32). */
export const shippingSchema: z.ZodType<ShippingAnswer> = typed.transform((answer, context) => {
  const postcode = parsePostcode(answer.postcode, answer.country);
  if (!postcode.ok) context.addIssue({ code: 'custom', message: postcode.problem, path: ['postcode'] });
  const province = answer.country === 'NL' ? findProvince(answer.province) : answer.province;
  if (!province) context.addIssue({ code: 'custom', message: 'province_unknown', path: ['province'] });
  return postcode.ok && province ? { ...answer, postcode: postcode.value, province } : z.NEVER;
});
