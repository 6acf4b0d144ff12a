import { randomBytes } from 'node:crypto';
import { hashToken, newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { replaceRecoveryCodes } from '@/lib/db/second-factor';

const count = 10;
/** Crockford's base 32: no I, L, O or U, so nothing is misread from paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/** Sixteen characters of five random bits each, in groups of four. */
function newRecoveryCode(): string {
  const characters = Array.from(randomBytes(length), (byte) => alphabet[byte & 31]);
  return characters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** What we store of a recovery code, however it was typed: any case, with or without dashes, O for 0, I or L for 1. */
export function hashRecoveryCode(typed: string): string {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return hashToken(plain.replaceAll('O', '0').replace(/[IL]/g, '1'));
}

/** Gives a user ten new codes in place of the old ones. Returned this once; only their hashes are kept. */
export async function renewRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
  const codes = Array.from({ length: count }, newRecoveryCode);
  const rows = codes.map((code) => ({ id: newId(), userId, codeHash: hashRecoveryCode(code) }));
  await replaceRecoveryCodes(tx, userId, rows);
  return codes;
}
