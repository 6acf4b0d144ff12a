import type { RevocationReason, RevocationUnknown } from '../revocation/outcome';
import type { GeneralNameKind } from './general-names';
import type { CertificateFault } from './parse-certificate';
import type { ProfileRule } from './profile/rules';
import type { LimitName } from './search/budget';

/** What each refusal says beside its code. Dates are moments, keys are in bits, object identifiers are dotted. */
interface RefusalDetails {
  /** What was given cannot be read: `index` counts in the list that `part` names. */
  malformed: CertificateFault & {
    part: 'certificate' | 'candidate' | 'anchor' | 'name_constraints';
    index: number;
  };
  /** No certificate of this issuer was given, nor is it an anchor. */
  issuer_not_found: object;
  /** The path ends in a self-issued certificate that is not an anchor. */
  not_trusted: object;
  signature_wrong: object;
  /** The algorithm, its parameters or the issuer's key are not known here or do not belong together. */
  signature_unsupported: object;
  /** The certificate names another signature algorithm inside than outside. */
  signature_algorithm_mismatch: object;
  algorithm_not_allowed: { algorithm: string };
  key_not_allowed: { key: string };
  key_too_small: { bits: number; minimum: number };
  /** The modulus can be factored: small factors, or the flawed generator of CVE-2017-15361. */
  key_weak: object;
  not_yet_valid: { notBefore: Date };
  expired: { notAfter: Date };
  basic_constraints_missing: object;
  issuer_not_ca: object;
  path_too_long: object;
  key_usage_lacks_cert_sign: object;
  extended_key_usage: { wanted: string; found: string[] };
  name_not_permitted: { kind: GeneralNameKind; name: string };
  name_excluded: { kind: GeneralNameKind; name: string };
  /** A name of a constrained kind that cannot be compared, as `.example.com`. */
  name_malformed: { kind: GeneralNameKind; name: string };
  name_constraint_malformed: { kind: GeneralNameKind };
  /** A constraint on a kind of name that is not understood here, on a certificate with a name of that kind. */
  name_constraint_unsupported: object;
  /** A policy is needed and the certificates have none in common. */
  explicit_policy_missing: object;
  /** A policy is needed and those of the path are not among the ones asked for. */
  policy_not_acceptable: { found: string[]; wanted: string[] };
  policy_mapping_any: object;
  unknown_critical_extension: { extension: string };
  revoked: { since: Date; reason?: RevocationReason };
  revocation_unknown: { why: RevocationUnknown };
  host_name_mismatch: { wanted: string; found: string[] };
  email_address_mismatch: { wanted: string; found: string[] };
  /** A rule of the profile asked for, beyond what makes a path valid. */
  profile_broken: { rule: ProfileRule };
  /** The search was cut short: what lies beyond was not looked at. */
  search_limit: { limit: LimitName };
}

export type RefusalCode = keyof RefusalDetails;

/**
 * One reason why a path is refused. `at` counts certificates from the target (0) to the anchor; it is absent when the
 * reason is not about one of them.
 */
export type Refusal = {
  [Code in RefusalCode]: { code: Code; at?: number } & RefusalDetails[Code];
}[RefusalCode];

const codes: Record<RefusalCode, true> = {
  malformed: true,
  issuer_not_found: true,
  not_trusted: true,
  signature_wrong: true,
  signature_unsupported: true,
  signature_algorithm_mismatch: true,
  algorithm_not_allowed: true,
  key_not_allowed: true,
  key_too_small: true,
  key_weak: true,
  not_yet_valid: true,
  expired: true,
  basic_constraints_missing: true,
  issuer_not_ca: true,
  path_too_long: true,
  key_usage_lacks_cert_sign: true,
  extended_key_usage: true,
  name_not_permitted: true,
  name_excluded: true,
  name_malformed: true,
  name_constraint_malformed: true,
  name_constraint_unsupported: true,
  explicit_policy_missing: true,
  policy_not_acceptable: true,
  policy_mapping_any: true,
  unknown_critical_extension: true,
  revoked: true,
  revocation_unknown: true,
  host_name_mismatch: true,
  email_address_mismatch: true,
  profile_broken: true,
  search_limit: true,
};

/** Every code, for the words in each language. */
export const refusalCodes = Object.keys(codes) as RefusalCode[];
