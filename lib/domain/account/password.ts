import { bad, type Checked, good } from '../checked';
import { commonWords } from './common-passwords';

/** Length in characters. No rule on kinds of character: ASVS 5.0 6.2.5; the key file has its own rules. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

/** A password must hold this many characters that are not guessed from a list, a row or the owner's own data. */
const OWN_CHARACTERS = 6;

/** Parts of own data shorter than this are too common inside other words. */
const SHORTEST_OWN_DATA = 4;

const LOOKS_LIKE: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** What a guesser knows about this site. */
const productWords = ['zegel', 'digicert'];

/** What a guesser knows about the owner: name, e-mail, username, organisation. */
export type OwnData = readonly string[];

/**
 * Judges an account password: 12 to 128 characters (ASVS 5.0 6.2.1, 6.2.9), nothing that is mostly common words,
 * repetition, rows of keys or the owner's own data (6.2.4, 6.2.11). It is kept exactly as typed, only in NFC.
 */
export function parsePassword(typed: string, own: OwnData): Checked<string> {
  const password = typed.normalize('NFC');
  const length = [...password].length;
  if (length === 0) return bad('required');
  if (length < PASSWORD_MIN) return bad('password_too_short');
  if (length > PASSWORD_MAX) return bad('password_too_long');
  if (isGuessable(password, [])) return bad('password_repeats');
  if (isGuessable(password, commonWords)) return bad('password_common');
  if (isGuessable(password, [...commonWords, ...ownWords(own)])) return bad('password_contains_own_data');
  return good(password);
}

/** Judged as typed and with digits read as the letters they stand for, as in `W4chtw00rd`. */
function isGuessable(password: string, words: readonly string[]): boolean {
  const plain = fold(password);
  return [plain, plain.replace(/[013457]/g, (digit) => LOOKS_LIKE[digit] ?? digit)].some((text) =>
    isThin(text, words),
  );
}

/** What is left after the known words, years and rows are taken out has too few different characters. */
function isThin(plain: string, words: readonly string[]): boolean {
  const longestFirst = [...words].sort((left, right) => right.length - left.length);
  let rest = longestFirst.reduce((text, word) => text.replaceAll(word, ' '), plain);
  rest = rest.replace(/(19|20)\d\d/g, ' ').replace(/(.+?)\1+/gu, '$1');
  rest = withoutRows(rest).replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(rest).size < OWN_CHARACTERS;
}

/** Takes out three or more neighbours in the alphabet or the digits, up or down: `abc`, `4321`. */
function withoutRows(text: string): string {
  const characters = [...text];
  const step = (at: number) =>
    (characters[at]?.codePointAt(0) ?? 0) - (characters[at - 1]?.codePointAt(0) ?? 0);
  const inRow = (at: number) =>
    Math.abs(step(at)) === 1 && (step(at) === step(at - 1) || step(at) === step(at + 1));
  return characters.filter((_, at) => !(at > 0 && inRow(at))).join('');
}

function ownWords(own: OwnData): readonly string[] {
  const words = own.flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u));
  return [...productWords, ...words.filter((word) => word.length >= SHORTEST_OWN_DATA)];
}

/** Lower case, no accents, and the signs that stand for letters read as those letters. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/@/g, 'a').replace(/\$/g, 's');
}
