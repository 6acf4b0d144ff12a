import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { bad, type Checked, good, textSchema } from '../checked';

/** The CA takes at most 32 characters (API reference 3.11); E.164 has at most 16. */
const LONGEST_TYPED = 40;

/** After the country code; the short service numbers (0800, 0900, 14…) do not do to call a person back. */
const DUTCH_DIGITS = 9;

/**
 * A telephone number in any usual notation to E.164, Dutch when no country code is given: "030-555 01 02",
 * "(030) 555 0102", "0031 30 555 0102", "+31 (0)30 555 0102".
 */
export function parsePhone(typed: string): Checked<string> {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return bad('required');
  const number = parsePhoneNumberFromString(text.replace(/\(0\)/g, ''), {
    defaultCountry: 'NL',
    extract: false,
  });
  if (!number?.isValid()) return bad('phone_invalid');
  return number.countryCallingCode === '31' && number.nationalNumber.length !== DUTCH_DIGITS
    ? bad('phone_invalid')
    : good(number.number);
}

export const phoneSchema = textSchema(parsePhone, LONGEST_TYPED);
