/**
 * What became of a call to the payment provider.
 * - `refused`: it did nothing and will not do this; `field` names the part it objects to.
 * - `unavailable`: it did nothing and may be asked again later.
 * - `unknown`: it may have been done. Repeat it with the same idempotency key within the hour, or fetch the payment.
 */
export type PaymentErrorKind = 'refused' | 'unavailable' | 'unknown';

interface PaymentErrorDetails {
  status?: number | undefined;
  field?: string | undefined;
  reason?: string | undefined;
  cause?: unknown;
}

/** The one error of this client. The message names the call and the status only; `reason` is for staff. */
export class PaymentError extends Error {
  override name = 'PaymentError';
  readonly kind: PaymentErrorKind;
  readonly status: number | undefined;
  readonly field: string | undefined;
  readonly reason: string | undefined;

  constructor(kind: PaymentErrorKind, call: string, details: PaymentErrorDetails = {}) {
    super(`${call}: ${kind}${details.status ? `, HTTP ${details.status}` : ''}`, { cause: details.cause });
    this.kind = kind;
    this.status = details.status;
    this.field = details.field;
    this.reason = details.reason;
  }
}
