import { verifySync } from 'otplib';

/** RFC 6238: thirty seconds per code, six digits. */
export const TOTP_PERIOD_SECONDS = 30;
/** One step to each side is accepted: a slow typist, a clock half a minute off (RFC 6238 section 5.2). */
const ACCEPTED_STEPS = 1;
/** Further off the code is refused, but we can tell that only the clock is wrong (UX reference 4.4). */
const RECOGNISED_STEPS = 10;

export type TotpVerdict =
  | { readonly kind: 'right'; readonly step: number }
  | { readonly kind: 'wrong' }
  /** Right, but this or a later code was used before: each works once (RFC 6238 section 5.2, ASVS 6.5.1). */
  | { readonly kind: 'reused' }
  /** Right for another moment: the telephone's clock is off by about this many seconds. */
  | { readonly kind: 'clock_differs'; readonly seconds: number };

/**
 * Judges a typed code against a base32 secret at a moment. `lastUsedStep` is the step of the last accepted code,
 * null before the first. Two requests at once are told apart by the database, which stores the step only upwards.
 */
export function judgeTotp(secret: string, typed: string, at: Date, lastUsedStep: number | null): TotpVerdict {
  const code = typed.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^[0-9]{6}$/.test(code)) return { kind: 'wrong' };
  const epoch = Math.floor(at.getTime() / 1000);
  const epochTolerance = RECOGNISED_STEPS * TOTP_PERIOD_SECONDS;
  const result = verifySync({ secret, token: code, epoch, epochTolerance });
  if (!result.valid || !('timeStep' in result)) return { kind: 'wrong' };
  if (lastUsedStep !== null && result.timeStep <= lastUsedStep) return { kind: 'reused' };
  if (Math.abs(result.delta) > ACCEPTED_STEPS) {
    return { kind: 'clock_differs', seconds: result.delta * TOTP_PERIOD_SECONDS };
  }
  return { kind: 'right', step: result.timeStep };
}
