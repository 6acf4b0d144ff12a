/**
 * What became of a call to the identity provider.
 * - `refused`: it did nothing and will not do this.
 * - `unavailable`: ask again later. Every call of this provider may safely be repeated: a verification and an approval
 *   are known by our reference, so there is no third kind.
 */
export type IdentityErrorKind = 'refused' | 'unavailable';

/** The one error of this client; its message names the call and the status, never a person. */
export class IdentityError extends Error {
  override name = 'IdentityError';
  readonly kind: IdentityErrorKind;
  readonly status: number | undefined;

  constructor(kind: IdentityErrorKind, call: string, status?: number, cause?: unknown) {
    super(`${call}: ${kind}${status ? `, HTTP ${status}` : ''}`, { cause });
    this.kind = kind;
    this.status = status;
  }
}
