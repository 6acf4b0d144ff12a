import { type Bytes, equalBytes } from '../../bytes';
import { type Chain, topDown } from '../chain';
import type { Certificate } from '../parse-certificate';
import type { Refusal } from '../refusals';
import { inheritParameters } from '../signature/public-key';
import type { SignatureBook } from '../signature/signature-book';

interface SignatureOutcome {
  refusals: Refusal[];
  /** The working public key of each certificate, the target's first: with what it takes over from its issuers. */
  workingKeys: Bytes[];
}

/** Each certificate is signed with the working key above it (RFC 5280 sections 6.1.3 (a)(1) and 6.1.4 d–f). */
export async function checkSignatures(
  { certificates, anchor }: Chain,
  book: SignatureBook,
): Promise<SignatureOutcome> {
  const refusals: Refusal[] = [];
  const workingKeys: Bytes[] = [];
  for (const { at, certificate } of topDown(certificates)) {
    const above = workingKeys[0] ?? anchor.publicKeyInfo;
    const verdict = await book.ofCertificate(certificate, above);
    if (verdict === 'wrong') refusals.push({ code: 'signature_wrong', at });
    if (verdict === 'unsupported') refusals.push({ code: 'signature_unsupported', at });
    workingKeys.unshift(inheritParameters(certificate.publicKeyInfo, above));
  }
  return { refusals, workingKeys };
}

/** A certificate must name the same signature algorithm inside and outside (RFC 5280 section 4.1.1.2). */
export function checkSignatureNames(certificates: Certificate[]): Refusal[] {
  return certificates.flatMap(({ innerAlgorithm, signed }, at) =>
    equalBytes(innerAlgorithm, signed.algorithm)
      ? []
      : [{ code: 'signature_algorithm_mismatch', at } as const],
  );
}
