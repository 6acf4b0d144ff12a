import { MollieApiError } from '@mollie/api-client';
import { PaymentError, type PaymentErrorKind } from './errors';

/** One call through Mollie's client, and how to read what it answers. */
export interface Call<T> {
  name: string;
  /** Whether it changes something: only then can silence mean that it may have been done. */
  effect: 'read' | 'write';
  send(): Promise<unknown>;
  read(answer: unknown): T;
}

/** Runs a call within a time limit and gives every failure one meaning. */
export async function asked<T>(call: Call<T>, timeoutMs: number): Promise<T> {
  const doubt: PaymentErrorKind = call.effect === 'write' ? 'unknown' : 'unavailable';
  const answer = await inTime(call, timeoutMs, doubt).catch((cause: unknown) => {
    throw meaning(cause, call.name, doubt);
  });
  try {
    return call.read(answer);
  } catch (cause) {
    throw new PaymentError(doubt, call.name, { reason: 'The answer is not in the documented shape', cause });
  }
}

/** Mollie's client knows no time limit of its own. */
function inTime<T>(call: Call<T>, timeoutMs: number, doubt: PaymentErrorKind): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new PaymentError(doubt, call.name, { reason: 'No answer in time' }));
    const timer = setTimeout(late, timeoutMs);
    call
      .send()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** Failures before anything was sent; Mollie's client keeps only the words of the cause. */
const beforeSending = /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|certificate)\b/;

function meaning(cause: unknown, name: string, doubt: PaymentErrorKind): PaymentError {
  if (cause instanceof PaymentError) return cause;
  if (!(cause instanceof MollieApiError)) return new PaymentError(doubt, name, { cause });
  const { statusCode: status, field, message: reason } = cause;
  if (status === undefined) {
    return new PaymentError(beforeSending.test(reason) ? 'unavailable' : doubt, name, { reason, cause });
  }
  return new PaymentError(kindOfStatus(status, doubt), name, { status, field, reason, cause });
}

function kindOfStatus(status: number, doubt: PaymentErrorKind): PaymentErrorKind {
  if (status === 408 || status === 429 || status === 503) return 'unavailable';
  return status >= 400 && status < 500 ? 'refused' : doubt;
}
