import { bad, type Checked, good, textSchema } from '../checked';

/** One line of free text with a limit in characters: blanks tidied, control characters refused. */
export function parseLine(typed: string, longest: number): Checked<string> {
  const text = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (text === '') return bad('required');
  if (/[\p{Cc}\p{Cf}<>]/u.test(text)) return bad('invalid');
  return [...text].length > longest ? bad('too_long') : good(text);
}

/** A required line of at most `longest` characters. */
export function lineSchema(longest: number) {
  return textSchema((typed) => parseLine(typed, longest), longest * 4);
}
