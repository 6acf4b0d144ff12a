import { verifySync } from 'otplib';

/** RFC 6238: thirty seconds per code, six digits. */
const periodSeconds = 30;
/** One step to each side is accepted: a slow typist, a clock that is half a minute off (RFC 6238 section 5.2). */
const acceptedSteps = 1;
/** Further off than that the code is refused, but we can tell that only the clock is wrong. */
const recognisedSteps = 10;

export type TotpVerdict =
  | { readonly kind: 'right'; readonly step: number }
  | { readonly kind: 'wrong' }
  /** Right for another moment: the telephone's clock is off by about this many seconds. */
  | { readonly kind: 'clock_differs'; readonly seconds: number };

/** Judges a code against a base32 secret at a moment. Whether it was used before is for the database to say. */
export function judgeTotp(secret: string, code: string, at: Date): TotpVerdict {
  if (!/^\d{6}$/.test(code)) return { kind: 'wrong' };
  const epoch = Math.floor(at.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: recognisedSteps * periodSeconds });
  if (!result.valid || !('timeStep' in result)) return { kind: 'wrong' };
  if (Math.abs(result.delta) > acceptedSteps) {
    return { kind: 'clock_differs', seconds: result.delta * periodSeconds };
  }
  return { kind: 'right', step: result.timeStep };
}
