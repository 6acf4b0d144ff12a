import { bad, type Checked, good, textSchema } from '../checked';

/** One line of free text with a limit in characters: blanks tidied, control characters refused. */
export function parseLine(typed: string, longest: number): Checked<string> {
  const text = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (text === '') return bad('required');
  if (/[\p{Cc}\p{Cf}<>]/u.test(text)) return bad('invalid');
  return [...text].length > longest ? bad('too_long') : good(text);
}

/** Free text of several lines: line ends made equal, blanks tidied at the ends, other control characters refused. */
export function parseNote(typed: string, longest: number): Checked<string> {
  const text = typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (text === '') return bad('required');
  if (/[\p{Cc}\p{Cf}<>]/u.test(text.replace(/\n/g, ''))) return bad('invalid');
  return [...text].length > longest ? bad('too_long') : good(text);
}

/** A required line of at most `longest` characters. */
export function lineSchema(longest: number) {
  return textSchema((typed) => parseLine(typed, longest), longest * 4);
}
