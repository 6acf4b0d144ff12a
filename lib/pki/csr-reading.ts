import type { FieldProblemCode } from '@/lib/domain/problem';
import { type Generation, generations } from '@/lib/domain/product/generations';
import type { CsrFacts } from '@/lib/domain/request/csr-facts';
import type { Bytes } from './bytes';
import type { CsrFault, CsrFacts as ReadCsr } from './csr-report';
import { inspectCsr } from './inspect-csr';

/** What a fault of the file is called at the field. */
const faultAtField: Record<CsrFault['code'], FieldProblemCode> = {
  empty: 'required',
  too_large: 'csr_too_large',
  unreadable: 'csr_unreadable',
  cut_off: 'csr_cut_off',
  dashes_changed: 'csr_dashes_changed',
  private_key_included: 'csr_is_private_key',
  certificate_instead: 'csr_is_certificate',
  pkcs7_instead: 'csr_is_other_file',
  pkcs12_instead: 'csr_is_other_file',
  public_key_instead: 'csr_is_other_file',
  something_else_instead: 'csr_is_other_file',
  several_requests: 'csr_several',
  key_not_rsa: 'csr_key_not_rsa',
  key_too_small: 'csr_key_too_small',
  key_too_large: 'csr_key_too_large',
  exponent_not_accepted: 'csr_exponent_not_accepted',
  weak_key: 'csr_key_weak',
  weak_signature_algorithm: 'csr_signature_not_allowed',
  signature_mismatch: 'csr_signature_invalid',
};

export type CsrReading =
  | {
      readonly ok: true;
      /** For the rules of the domain; whether the key was used before is for the server to add. */
      readonly facts: CsrFacts;
      readonly read: ReadCsr;
    }
  | { readonly ok: false; readonly problem: FieldProblemCode };

/**
 * Reads a request that somebody pasted or uploaded, the same in the browser and on the server: the facts that the rules
 * judge (`csrProblem`), or what is wrong in the words of the field. A private key is refused before it is decoded.
 */
export async function readCsrText(input: string | Bytes, generation: Generation): Promise<CsrReading> {
  const [minimumBits = 3072] = generations[generation].keyBits;
  const inspected = await inspectCsr(input, { generation, minimumBits });
  if (!inspected.ok) return { ok: false, problem: faultAtField[inspected.fault.code] };
  const { csr } = inspected;
  return {
    ok: true,
    read: csr,
    facts: {
      signature: signatureOf(csr),
      names: [csr.commonName ?? '', ...csr.alternativeNames.map(({ value }) => value)].filter(Boolean),
      keyUsedBefore: false,
    },
  };
}

function signatureOf({ signature }: ReadCsr): CsrFacts['signature'] {
  if (signature.scheme === 'RSA-PSS') return signature.hash === 'SHA-512' ? 'rsa_pss_sha512' : 'other';
  return signature.hash === 'SHA-256' ? 'rsa_pkcs1_sha256' : 'other';
}
