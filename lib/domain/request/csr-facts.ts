import type { FieldProblemCode } from '../field-problem';
import type { CsrSignature, GenerationProfile } from '../product/generations';

/** What `lib/pki` read out of a request; the rules here judge it. */
export interface CsrFacts {
  readonly keyType: 'rsa' | 'ec' | 'other';
  /** RSA modulus in bits; 0 for other keys. */
  readonly bits: number;
  readonly signature: CsrSignature | 'other';
  /** The request is signed with its own key. */
  readonly signatureValid: boolean;
  /** Common name and subject alternative names, as written. */
  readonly names: readonly string[];
  /** A small, even or known-weak modulus or exponent. */
  readonly weakKey: boolean;
  /** The same public key was in an earlier request: renewal wants a new one (PKIoverheid reference 1.4). */
  readonly keyUsedBefore: boolean;
}

/** Largest RSA key the CA takes (API reference 2.2). */
const MAX_BITS = 4096;

const HOST_LIKE = /^(\*\.)?([a-z0-9_-]+\.)+[a-z]{2,}\.?$/i;

/**
 * The first thing wrong with a request for this host name in this generation, or undefined. A common name that
 * is no host name (an organisation, say) is ignored, as the CA takes the subject from the order (API 2.2); a
 * host name that is not the ordered one means the wrong file was pasted.
 */
export function csrProblem(
  csr: CsrFacts,
  wanted: { readonly profile: GenerationProfile; readonly hostName: string },
): FieldProblemCode | undefined {
  const [smallest = MAX_BITS] = wanted.profile.keyBits;
  if (csr.keyType !== 'rsa') return 'csr_key_not_rsa';
  if (csr.bits < smallest) return 'csr_key_too_small';
  if (csr.bits > MAX_BITS) return 'csr_key_too_large';
  if (csr.weakKey) return 'csr_key_weak';
  if (!csr.signatureValid) return 'csr_signature_invalid';
  if (csr.signature !== wanted.profile.csrSignature) return 'csr_signature_not_allowed';
  const hosts = csr.names.filter((name) => HOST_LIKE.test(name.trim()));
  if (hosts.some((name) => name.trim().startsWith('*.'))) return 'csr_wildcard';
  if (!hosts.every((name) => sameHost(name, wanted.hostName))) return 'csr_other_name';
  return csr.keyUsedBefore ? 'csr_key_used_before' : undefined;
}

function sameHost(left: string, right: string): boolean {
  return hostKey(left) === hostKey(right);
}

function hostKey(name: string): string {
  return name.trim().replace(/\.$/, '').toLowerCase();
}
