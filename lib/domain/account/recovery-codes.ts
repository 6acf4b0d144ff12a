/** Given once, at enrolment, when the second factor is set up (UX reference 4.4). */
export const RECOVERY_CODE_COUNT = 10;
/** Characters of one code; each carries five random bits. */
export const RECOVERY_CODE_LENGTH = 16;

/** Crockford's base 32: without I, L, O and U, so nothing is misread from paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** One code such as `7KQ4-M2XP-09AB-CDEF` from as many random bytes as it has characters. */
export function recoveryCodeFrom(random: Uint8Array): string {
  if (random.length !== RECOVERY_CODE_LENGTH)
    throw new RangeError(`needs ${RECOVERY_CODE_LENGTH} random bytes`);
  const characters = Array.from(random, (byte) => ALPHABET.charAt(byte & 31)).join('');
  return characters.replace(/(.{4})(?=.)/g, '$1-');
}

/** A typed code in the one form that is hashed: any case, with or without dashes, O for 0, I or L for 1. */
export function normaliseRecoveryCode(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return plain.replaceAll('O', '0').replace(/[IL]/g, '1');
}
