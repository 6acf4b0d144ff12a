import type { SignInUser } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { takeStep } from '@/lib/db/second-factor';
import { judgeTotp, type TotpVerdict } from '@/lib/domain/account/totp';
import { Problem } from '@/lib/domain/problem';
import { openTotpSecret } from './sealed-secrets';

type Authenticator = SignInUser['authenticators'][number];
type Refusal = Exclude<TotpVerdict, { kind: 'right' }>;

/** The refusal that a code earns which is not right. */
export function refuseCode(verdict: Refusal): Problem {
  if (verdict.kind === 'wrong') return new Problem('otp_wrong');
  if (verdict.kind === 'reused') return new Problem('otp_reused');
  return new Problem('otp_clock_differs', { params: { seconds: Math.abs(verdict.seconds) } });
}

export const activeAuthenticators = (user: { authenticators: Authenticator[] }) =>
  user.authenticators.filter(({ activatedAt }) => activatedAt !== null);

/** The one that waits for its first code. */
export const pendingAuthenticator = (user: { authenticators: Authenticator[] }) =>
  user.authenticators.find(({ activatedAt }) => activatedAt === null);

/** Judges a code against one authenticator. */
export const judgeCode = (authenticator: Authenticator, code: string, at: Date): TotpVerdict =>
  judgeTotp(openTotpSecret(authenticator), code, at, authenticator.lastUsedStep);

/** Of several refusals the one that helps most. */
const helpful = (verdicts: Refusal[]): Refusal =>
  verdicts.find(({ kind }) => kind === 'reused') ??
  verdicts.find(({ kind }) => kind === 'clock_differs') ?? { kind: 'wrong' };

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
  const refusals: Refusal[] = [];
  for (const authenticator of activeAuthenticators(user)) {
    const verdict = judgeCode(authenticator, code, at);
    if (verdict.kind !== 'right') refusals.push(verdict);
    else if (await takeStep(tx, authenticator.id, verdict.step)) return;
    else refusals.push({ kind: 'reused' });
  }
  throw refuseCode(helpful(refusals));
}
