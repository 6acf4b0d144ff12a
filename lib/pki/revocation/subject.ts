import type { Certificate } from '../path/parse-certificate';
import type { SignatureVerdict, Signed } from '../path/signature/verify-signature';

/** Who issued the certificate: a certificate that was found valid, or what is known of a trust anchor. */
export type RevocationIssuer = Pick<Certificate, 'subject' | 'publicKeyInfo' | 'keyUsage' | 'subjectKeyId'>;

/** Everything that a revocation check looks at: nothing is fetched, no clock is read. */
export interface RevocationInput {
  certificate: Certificate;
  issuer: RevocationIssuer;
  /** DER, in any order. */
  crls: readonly Uint8Array<ArrayBuffer>[];
  /** DER of OCSPResponse, in any order. */
  ocspAnswers: readonly Uint8Array<ArrayBuffer>[];
  /** Certificates that may have signed a CRL or an answer; nothing in them is believed. */
  candidates: readonly Certificate[];
  /** The moment for which the status is wanted. */
  time: Date;
  /** Whether a signature fits a SubjectPublicKeyInfo. */
  verifySignature: (signed: Signed, publicKeyInfo: Certificate['publicKeyInfo']) => Promise<SignatureVerdict>;
  /**
   * Whether a candidate has a valid path to the trust anchor of the certificate (RFC 5280 section 6.3.3 f). Must
   * answer false for a certificate that it is already validating, or two signers could wait for each other.
   */
  validateSigner: (signer: Certificate) => Promise<boolean>;
}
