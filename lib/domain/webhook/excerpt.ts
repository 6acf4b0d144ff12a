/** Characters of an answer that are kept: enough for an error message, too few for a page. */
export const EXCERPT_MAX = 300;

const named =
  /((?:pass(?:word|wd)?|wachtwoord|secret|geheim|token|authori[sz]ation|cookie|api[-_ ]?key|key)["']?\s*[:=]\s*["']?)(?:(?:bearer|basic)\s+)?[^\s"',;&}<]+/gi;
/** Runs that nobody types: keys, signatures, tokens. An id with dashes stays readable. */
const random = /(?=[\w+/=.]*\d)(?=[\w+/=.]*[a-z])[\w+/=.]{24,}/gi;
const bearer = /\b(bearer|basic)\s+[^\s"',;]+/gi;

/**
 * The beginning of what a receiver answered, as text on one line without what looks like a secret, so that an owner sees
 * why a message was refused. Null when there is nothing to read.
 */
export function excerptOf(answer: string): string | null {
  const text = answer
    .replace(/[\p{Cc}\p{Cf}\uFFFD]+/gu, ' ')
    .replace(named, '$1…')
    .replace(bearer, '$1 …')
    .replace(random, '…')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  return text.length > EXCERPT_MAX ? `${text.slice(0, EXCERPT_MAX)}…` : text;
}
