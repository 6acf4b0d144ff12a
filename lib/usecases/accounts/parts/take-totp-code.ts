import type { SignInUser } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { takeStep } from '@/lib/db/second-factor';
import { Problem } from '@/lib/domain/problem';
import { judgeTotp, type TotpVerdict } from './judge-totp';
import { openTotpSecret } from './sealed-secrets';

type Authenticator = SignInUser['authenticators'][number];

/** The refusal that a code earns which is not right. */
export function refuseCode(verdict: Exclude<TotpVerdict, { kind: 'right' }>): Problem {
  if (verdict.kind === 'wrong') return new Problem('otp_wrong', { fields: { code: 'invalid' } });
  return new Problem('otp_clock_differs', { params: { seconds: Math.abs(verdict.seconds) } });
}

export const activeAuthenticators = (user: { authenticators: Authenticator[] }) =>
  user.authenticators.filter(({ activatedAt }) => activatedAt !== null);

/**
 * Takes a code of any active authenticator of the user, once and for all. Throws Problem `otp_wrong`, `otp_reused`
 * or `otp_clock_differs`.
 */
export async function takeTotpCode(
  tx: Tx,
  user: { authenticators: Authenticator[] },
  code: string,
  at: Date,
): Promise<void> {
  const judged = activeAuthenticators(user).map((authenticator) => ({
    id: authenticator.id,
    verdict: judgeTotp(openTotpSecret(authenticator), code, at),
  }));
  for (const { id, verdict } of judged) {
    if (verdict.kind !== 'right') continue;
    if (await takeStep(tx, id, verdict.step)) return;
    throw new Problem('otp_reused', { fields: { code: 'invalid' } });
  }
  const drifted = judged.find(({ verdict }) => verdict.kind === 'clock_differs')?.verdict;
  throw refuseCode(drifted?.kind === 'clock_differs' ? drifted : { kind: 'wrong' });
}
