import { bad, type Checked, good, textSchema } from '../checked';
import { compact } from './compact';

/**
 * A KVK number: eight digits, leading zeros allowed, no check digit (PKIoverheid reference, section 4).
 * Repairs blanks, dots and a "KVK" in front; twelve digits are an establishment number, which people confuse.
 */
export function parseKvkNumber(typed: string): Checked<string> {
  const digits = compact(typed).replace(/^(kvk)?(nummer|nr)?:?/i, '');
  if (digits === '') return bad('required');
  if (/^\d{12}$/.test(digits)) return bad('kvk_number_is_establishment');
  if (!/^\d{8}$/.test(digits) || /^0+$/.test(digits)) return bad('kvk_number_invalid');
  return good(digits);
}

export const kvkNumberSchema = textSchema(parseKvkNumber, 40);

/** What a look-up takes: a KVK number, or the twelve digits of an establishment, which leads to one. */
export const companyNumberSchema = textSchema((typed) => {
  const establishment = compact(typed).replace(/^(vestiging)?s?(nummer|nr)?:?/i, '');
  return /^\d{12}$/.test(establishment) ? good(establishment) : parseKvkNumber(typed);
}, 40);
