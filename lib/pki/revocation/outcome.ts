/** Why a certificate was revoked (RFC 5280 section 5.3.1); `removeFromCRL` is no reason but an undoing. */
export const revocationReasons = [
  'unspecified',
  'keyCompromise',
  'cACompromise',
  'affiliationChanged',
  'superseded',
  'cessationOfOperation',
  'certificateHold',
  'removeFromCRL',
  'privilegeWithdrawn',
  'aACompromise',
] as const;

export type RevocationReason = Exclude<(typeof revocationReasons)[number], 'removeFromCRL'>;

/**
 * Why the status could not be determined, from the least to the most telling: of several, the last in this list is
 * the one reported.
 */
export const revocationUnknowns = [
  'no_answer',
  'malformed',
  'limit_exceeded',
  'ocsp_other_certificate',
  'ocsp_not_successful',
  'crl_scope_mismatch',
  'crl_base_missing',
  'crl_not_yet_valid',
  'crl_without_next_update',
  'crl_expired',
  'ocsp_not_yet_valid',
  'ocsp_expired',
  'crl_unknown_critical_extension',
  'ocsp_unknown_critical_extension',
  'crl_issuer_not_found',
  'crl_issuer_not_trusted',
  'crl_issuer_may_not_sign',
  'crl_signature_wrong',
  'ocsp_responder_not_authorised',
  'ocsp_signature_wrong',
  'reasons_not_covered',
  'ocsp_unknown',
] as const;

export type RevocationUnknown = (typeof revocationUnknowns)[number];

/** A certificate that is on a list or called revoked by an answer; hold is a revocation as long as it lasts. */
export interface Revoked {
  state: 'revoked';
  at: Date;
  reason?: RevocationReason;
  /** From when the key was, or may have been, in other hands (the invalidity date of RFC 5280 section 5.3.2). */
  invalidSince?: Date;
}

/** What is known of one certificate; `unknown` is never to be taken for `good`. */
export type RevocationStatus = { state: 'good' } | Revoked | { state: 'unknown'; why: RevocationUnknown };

/** The most telling of several reasons; `no_answer` when there is none. */
export function mostTelling(whys: readonly RevocationUnknown[]): RevocationUnknown {
  return revocationUnknowns.findLast((why) => whys.includes(why)) ?? 'no_answer';
}
