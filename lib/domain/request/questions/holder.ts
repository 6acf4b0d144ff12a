import { z } from 'zod';
import { countrySchema } from '../../numbers/country';
import { emailSchema } from '../../numbers/email';
import { firstNameSchema, personNameSchema } from '../../numbers/person-name';
import { phoneSchema } from '../../numbers/phone';
import { lineSchema } from '../../numbers/plain-text';
import { parsePostcode } from '../../numbers/postcode';
import { findProvince } from '../../numbers/province';
import { type ProfessionalTitle, professionalTitles } from '../../person/professional-titles';
import type { FormItemOf } from '../form';

/** Limit of the CA's address fields (API reference 3.11). */
const PLACE_MAX = 64;

/** The holder of the certificate, entered whole (API reference 2.4, `individual`). */
export interface NewHolder {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** E.164, so with the country code. */
  readonly telephone: string;
  readonly country: string;
  readonly province: string;
  readonly city: string;
  readonly postcode: string;
  /** Only for the products that carry one. */
  readonly professionalTitle?: ProfessionalTitle | undefined;
}

/** Somebody stored, by id alone, or somebody new: never both, because both would overwrite who is stored (S4-R47). */
export type HolderAnswer = { readonly individualId: string } | NewHolder;

const person = z.object({
  firstName: firstNameSchema,
  lastName: personNameSchema,
  email: emailSchema,
  telephone: phoneSchema,
  country: countrySchema,
  province: lineSchema(PLACE_MAX),
  city: lineSchema(PLACE_MAX),
  postcode: z.string({ error: 'required' }).max(40, { error: 'too_long' }),
});

type Typed = z.output<typeof person> & { readonly professionalTitle?: ProfessionalTitle | undefined };

/** Postcode and province are judged by country: a Dutch one has a list of provinces (C-32). */
const placed = (typed: Typed, context: z.RefinementCtx<Typed>): NewHolder => {
  const postcode = parsePostcode(typed.postcode, typed.country);
  if (!postcode.ok) context.addIssue({ code: 'custom', message: postcode.problem, path: ['postcode'] });
  const province = typed.country === 'NL' ? findProvince(typed.province) : typed.province;
  if (!province) context.addIssue({ code: 'custom', message: 'province_unknown', path: ['province'] });
  return postcode.ok && province ? { ...typed, postcode: postcode.value, province } : z.NEVER;
};

const stored = z.object({ individualId: z.uuid({ error: 'unknown_person' }) });

/** The holder's data exactly as the CA documents them (S1-F05 … F15, S3-F05 … F14, S4-F05 … F14). */
export function holderSchema(item: FormItemOf<'holder'>): z.ZodType<HolderAnswer> {
  const title = z
    .enum(professionalTitles, { error: 'required' })
    .refine((chosen) => item.titles.includes(chosen), { error: 'unknown_choice' });
  const whole: z.ZodType<NewHolder> =
    item.titles.length > 0
      ? person.extend({ professionalTitle: title }).transform(placed)
      : person.transform(placed);
  return z.unknown().transform((typed, context): HolderAnswer => {
    const schema: z.ZodType<HolderAnswer> = isStored(typed) ? stored : whole;
    const result = schema.safeParse(typed);
    if (result.success) return result.data;
    for (const { message, path } of result.error.issues)
      context.addIssue({ code: 'custom', message, path: [...path] });
    return z.NEVER;
  });
}

function isStored(typed: unknown): boolean {
  return typeof typed === 'object' && typed !== null && 'individualId' in typed;
}
