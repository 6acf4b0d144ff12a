import { dictionary } from '@zxcvbn-ts/language-common';

/** The tail that people add to a password they already have. */
const withoutTail = (text: string) => text.replace(/[^a-z]+$/, '');

const known = new Set(dictionary.passwords);

/**
 * Whether this is one of the fifty thousand passwords found most in leaks (ASVS 5.0 6.2.4), also with other case or
 * with digits and signs put behind it.
 */
export function isKnownPassword(password: string): boolean {
  const plain = password.toLowerCase();
  return known.has(plain) || known.has(withoutTail(plain));
}
