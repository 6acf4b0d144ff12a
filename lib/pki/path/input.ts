import type { Bytes } from '../bytes';
import type { AlgorithmPolicy } from './checks/algorithm-policy';
import type { Limits } from './search/budget';

/** A certificate, or a Name and a SubjectPublicKeyInfo; all DER. */
export type TrustAnchor = { certificate: Bytes } | { name: Bytes; publicKeyInfo: Bytes };

/** A key purpose by name, or any other by its object identifier. */
export type Purpose =
  | 'serverAuth'
  | 'clientAuth'
  | 'codeSigning'
  | 'emailProtection'
  | 'timeStamping'
  | 'OCSPSigning'
  | `${number}.${string}`;

/**
 * `off`: not looked at. `if_given`: what is given about a certificate must say that it is good; nothing given about it is
 * no objection. `required`: every certificate below the anchor must be known not to be revoked.
 */
export type RevocationMode = 'off' | 'if_given' | 'required';

/**
 * How far the certificates are held to rules beyond path validation: not at all, to the certificate profile of
 * RFC 5280 section 4, or to that and the CA/Browser Forum's rules for TLS servers.
 */
export type Profile = 'path_only' | 'rfc5280' | 'web_pki';

/** The inputs of RFC 5280 section 6.1.1 and what else decides: nothing is taken from anywhere else. */
export interface PathInput {
  /** The target certificate, DER. */
  certificate: Bytes;
  /** Untrusted certificates from which the path may be built, DER, in any order. */
  candidates?: Bytes[];
  anchors: TrustAnchor[];
  /**
   * Whether dates, constraints, policies and usages in the certificate of an anchor bind the path (RFC 5937) or only
   * its name and key count (RFC 5280 section 6.1.1 d). `honour` unless said.
   */
  anchorConstraints?: 'honour' | 'ignore';
  time: Date;
  /** Every certificate that lists extended key usages must list this one, issuers too. Absent: not checked. */
  purpose?: Purpose;
  /** A DNS name or IP address that the alternative names must hold; the common name never counts. */
  hostName?: string;
  /** An address that the alternative names must hold. */
  emailAddress?: string;
  /** The user-initial-policy-set; any policy when absent. */
  initialPolicies?: string[];
  initialExplicitPolicy?: boolean;
  initialPolicyMappingInhibit?: boolean;
  initialAnyPolicyInhibit?: boolean;
  /** The initial permitted and excluded subtrees: DER of a NameConstraints. */
  initialNameConstraints?: Bytes;
  revocation?: RevocationMode;
  /** CRLs, DER. */
  crls?: Bytes[];
  /** OCSP responses, DER. */
  ocspAnswers?: Bytes[];
  /** `any` switches the policy off: whatever can be computed is accepted. */
  algorithms?: AlgorithmPolicy | 'any';
  profile?: Profile;
  limits?: Partial<Limits>;
}
