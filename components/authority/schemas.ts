import { z } from 'zod';
import {
  powerSchema,
  signatorySchema,
  signatureSchema,
  signingRefusalSchema,
} from '@/lib/domain/authority/power-form';

export interface TypedSignatory {
  firstName: string;
  lastName: string;
  jobTitle: string;
  email: string;
  locale: string;
}

export interface TypedPower {
  way: string;
  locale: string;
  signatories: TypedSignatory[];
}

export interface TypedSignature {
  name: string;
  declared: boolean;
}

/** The rules of the server for what stands in a form. */
const typed = <T, S extends z.ZodType>(rules: S) =>
  z
    .custom<T>()
    .transform((value): unknown => value)
    .pipe(rules);

export const powerRules = typed<TypedPower, typeof powerSchema>(powerSchema);
export const signatoryRules = typed<TypedSignatory, typeof signatorySchema>(signatorySchema);
export const signatureRules = typed<TypedSignature, typeof signatureSchema>(signatureSchema);
export const refusalRules = typed<{ reason: string }, typeof signingRefusalSchema>(signingRefusalSchema);
export const scanRules = z.object({
  file: z.custom<File | null>((file) => file !== null, { error: 'required' }),
});
