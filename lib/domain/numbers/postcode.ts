import { bad, type Checked, good } from '../checked';
import { compact } from './compact';

const DUTCH = /^([1-9]\d{3})([A-Z]{2})$/;
const NEVER_USED: readonly string[] = ['SA', 'SD', 'SS'];

/** A Dutch postcode, repaired to `1234 AB` (PKIoverheid reference, section 4). */
export function parseDutchPostcode(typed: string): Checked<string> {
  const text = compact(typed).toUpperCase();
  if (text === '') return bad('required');
  const [, figures, letters] = DUTCH.exec(text) ?? [];
  if (!figures || !letters || NEVER_USED.includes(letters)) return bad('postcode_invalid');
  return good(`${figures} ${letters}`);
}

/** A postcode of any country; only the Dutch shape is known, others keep what was typed, trimmed. */
export function parsePostcode(typed: string, country: string): Checked<string> {
  if (country === 'NL') return parseDutchPostcode(typed);
  const text = typed.trim().replace(/\s+/g, ' ').toUpperCase();
  return /^[A-Z0-9][A-Z0-9 -]{0,15}$/.test(text) ? good(text) : bad(text ? 'postcode_invalid' : 'required');
}
