/** Reasons of RFC 5280 section 5.3.1 that a subscriber may give, as the CA takes them (API reference 3.10). */
export const revocationReasons = [
  'unspecified',
  'key_compromise',
  'affiliation_changed',
  'superseded',
  'cessation_of_operation',
] as const;
export type RevocationReason = (typeof revocationReasons)[number];

/** What has happened, as a customer knows it. Nobody has to know the words of the standard. */
export const situations = [
  'stolen',
  'lost',
  'replaced',
  'organisation_changed',
  'not_used',
  'other',
] as const;
export type Situation = (typeof situations)[number];

/**
 * The reason in a situation. `key_compromise` says that somebody else has or may have the key; who only lost the file
 * or forgot its password, which PKIoverheid names as a reason to revoke (reference 1.4), has it replaced.
 */
export const reasonOf: Readonly<Record<Situation, RevocationReason>> = {
  stolen: 'key_compromise',
  lost: 'superseded',
  replaced: 'superseded',
  organisation_changed: 'affiliation_changed',
  not_used: 'cessation_of_operation',
  other: 'unspecified',
};

/** Whether the connection goes on with another certificate, so that one must be in place before this one goes. */
export const needsSuccessor: Readonly<Record<Situation, boolean>> = {
  stolen: true,
  lost: true,
  replaced: false,
  organisation_changed: true,
  not_used: false,
  other: false,
};

/** A revocation must be public within this time after it was reported (PKIoverheid reference 1.4). */
export const PUBLISHED_WITHIN_HOURS = 4;

/** For so long a revocation waits for a reissue at the CA, which cannot revoke meanwhile; then the reissue goes. */
export const WAITS_FOR_REISSUE_MINUTES = 60;
