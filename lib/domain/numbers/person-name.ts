import { bad, type Checked, good, textSchema } from '../checked';

/** What the CA takes (API reference 3.11). */
export const PERSON_NAME_MAX = 128;

/** Titles that people put before their first name; the CA wants none there (API reference 2.4). */
const TITLES: ReadonlySet<string> = new Set(
  'dhr mevr mw mevrouw meneer de heer mr mrs ms dr drs ir ing prof bc ba bsc msc ma mba llm phd'.split(' '),
);

/**
 * A first or last name in any script, as on the passport. Only what cannot be in a name is refused: digits,
 * signs of mark-up and control characters. Blanks are tidied, nothing else is changed.
 */
export function parsePersonName(typed: string): Checked<string> {
  const name = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '') return bad('required');
  if ([...name].length > PERSON_NAME_MAX) return bad('too_long');
  if (!/\p{L}/u.test(name) || /[\p{Nd}\p{Cc}<>{}[\]|\\^~@#$%*_+=?!;:"]/u.test(name))
    return bad('name_not_a_name');
  return good(name);
}

/** A first name: as {@link parsePersonName}, without a title in front such as "dhr." or "drs.". */
export function parseFirstName(typed: string): Checked<string> {
  const result = parsePersonName(typed);
  if (!result.ok) return result;
  const words = result.value.split(' ');
  const first = (words[0] ?? '').toLowerCase();
  const isTitle = TITLES.has(first.replace(/\./g, '')) && (first.endsWith('.') || words.length > 1);
  return isTitle ? bad('name_has_title') : result;
}

export const personNameSchema = textSchema(parsePersonName, 200);
export const firstNameSchema = textSchema(parseFirstName, 200);
