import type { FieldProblemCode } from '../field-problem';
import type { CsrSignature, GenerationProfile } from '../product/generations';

/**
 * What the rules of an order need to know of a request. Whether the file is a sound request with a strong enough RSA
 * key is for `lib/pki` to say when it reads it; here it is held against the order.
 */
export interface CsrFacts {
  readonly signature: CsrSignature | 'other';
  /** Common name and subject alternative names, as written. */
  readonly names: readonly string[];
  /** The same public key was in an earlier request: renewal wants a new one (PKIoverheid reference 1.4). */
  readonly keyUsedBefore: boolean;
}

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
