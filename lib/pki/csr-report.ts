import type { AlternativeName } from './alternative-names';
import type { NamePart } from './distinguished-name';
import type { Generation } from './generation';
import type { SignatureFacts } from './signature-algorithm';
import type { UploadFault } from './upload';

/** What a request must meet; the numbers come from the product. */
export interface CsrRules {
  generation: Generation;
  /** Smallest RSA modulus in bits. */
  minimumBits: number;
  /** The name ordered, in lower-case A-label form; compared when given. */
  expectedCommonName?: string;
}

/** Why a request cannot be used: a closed list, worded by the screens. */
export type CsrFault =
  | UploadFault
  | { code: 'certificate_instead' }
  | { code: 'pkcs7_instead' }
  | { code: 'pkcs12_instead' }
  | { code: 'public_key_instead' }
  | { code: 'something_else_instead' }
  | { code: 'several_requests'; count: number }
  | { code: 'key_not_rsa'; algorithm: string }
  | { code: 'key_too_small'; bits: number; minimum: number }
  | { code: 'key_too_large'; bits: number; maximum: number }
  | { code: 'exponent_not_accepted' }
  | { code: 'weak_key' }
  | { code: 'weak_signature_algorithm'; algorithm: string }
  | { code: 'signature_mismatch' };

/** What the applicant should know; none of it stops the order, because the CA takes only the key from a request. */
export type CsrWarning =
  | { code: 'name_differs'; found: string; ordered: string }
  | { code: 'extra_names'; names: string[] }
  | { code: 'wildcard'; name: string }
  | { code: 'ip_address'; address: string }
  | { code: 'signature_unusual'; generation: Generation }
  | { code: 'challenge_password' }
  | { code: 'asks_for_ca' };

export interface CsrFacts {
  /** The request as clean PEM with label `CERTIFICATE REQUEST`, whatever form it came in. */
  pem: string;
  subject: NamePart[];
  commonName?: string;
  alternativeNames: AlternativeName[];
  key: { type: 'RSA'; bits: number };
  signature: SignatureFacts;
  /** SHA-256 of the SubjectPublicKeyInfo, hexadecimal. */
  publicKeySha256: string;
  warnings: CsrWarning[];
}

export type CsrInspection = { ok: true; csr: CsrFacts } | { ok: false; fault: CsrFault };
