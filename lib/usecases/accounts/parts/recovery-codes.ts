import { randomBytes } from 'node:crypto';
import { hashToken, newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { replaceRecoveryCodes } from '@/lib/db/second-factor';
import {
  normaliseRecoveryCode,
  RECOVERY_CODE_COUNT,
  RECOVERY_CODE_LENGTH,
  recoveryCodeFrom,
} from '@/lib/domain/account/recovery-codes';

/** What we store of a recovery code, however it was typed. Eighty random bits need no salt. */
export const hashRecoveryCode = (typed: string) => hashToken(normaliseRecoveryCode(typed));

/** Gives a user ten new codes in place of the old ones. Returned this once; only their hashes are kept. */
export async function renewRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
  const draw = () => recoveryCodeFrom(randomBytes(RECOVERY_CODE_LENGTH));
  const codes = Array.from({ length: RECOVERY_CODE_COUNT }, draw);
  const rows = codes.map((code) => ({ id: newId(), userId, codeHash: hashRecoveryCode(code) }));
  await replaceRecoveryCodes(tx, userId, rows);
  return codes;
}
