import { z } from 'zod';
import { optional } from '../checked';
import { countrySchema } from '../numbers/country';
import { lineSchema } from '../numbers/plain-text';
import { parsePostcode } from '../numbers/postcode';
import { vatCountry, vatNumberSchema } from '../numbers/vat-number';

/** Where an organisation is, in one line for street and number, and its VAT number if it has one (S0-1.1.10, S0-A1.3). */
export const addressFields = {
  country: countrySchema,
  vatNumber: optional(vatNumberSchema),
  street: lineSchema(64),
  postcode: z
    .string({ error: 'required' })
    .max(40, { error: 'too_long' })
    .refine((typed) => typed.trim() !== '', { error: 'required' }),
  city: lineSchema(64),
};

interface Address {
  readonly country: string;
  readonly postcode: string;
  readonly vatNumber?: string | undefined;
}

type Refuse = (field: string, message: string) => void;

/** Rules over several fields of an address; answers the postcode in its usual form. */
export function judgeAddress({ country, postcode: typed, vatNumber }: Address, refuse: Refuse): string {
  const postcode = parsePostcode(typed, country);
  if (!postcode.ok) refuse('postcode', postcode.problem);
  if (vatNumber && vatCountry(vatNumber) !== country) refuse('vatNumber', 'vat_number_other_country');
  return postcode.ok ? postcode.value : typed;
}

/** The address that an account has, as far as its province goes. */
interface PlacedAccount {
  readonly billingProvince: string | null;
  readonly billingCountry: string;
  readonly billingPostcode: string | null;
}

/** The province, which is asked only at the sign-up: it stays while the address is in the same place, then goes. */
export function provinceAt(
  account: PlacedAccount,
  { country, postcode }: { country: string; postcode: string },
): string | null {
  const moved = account.billingCountry !== country || account.billingPostcode !== postcode;
  return moved ? null : account.billingProvince;
}
