import type { SignInUser } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { countRecoveryCodes, findRecoveryCode, takeRecoveryCode } from '@/lib/db/second-factor';
import { Problem } from '@/lib/domain/problem';
import { hashRecoveryCode } from './recovery-codes';
import { mailOwner } from './security-mail';

/**
 * Takes a recovery code, once and for all, and tells the owner how many are left. Throws Problem `recovery_code_used`
 * or `recovery_code_wrong`.
 */
export async function takeRecovery(tx: Tx, user: SignInUser, typed: string, at: Date): Promise<void> {
  const codeHash = hashRecoveryCode(typed);
  if (!(await takeRecoveryCode(tx, user.id, codeHash, at))) {
    const known = await findRecoveryCode(tx, user.id, codeHash);
    throw new Problem(known ? 'recovery_code_used' : 'recovery_code_wrong');
  }
  const left = await countRecoveryCodes(tx, user.id);
  await mailOwner(tx, user, 'recovery_code_used', { about: `${user.id}:${codeHash}`, data: { left } });
}
