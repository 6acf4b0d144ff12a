import { type Bytes, equalBytes } from '../bytes';
import { sameName } from '../path/names';
import type { Certificate } from '../path/parse-certificate';
import type { Crl } from './crl';
import type { RevocationUnknown } from './outcome';
import type { RevocationInput, RevocationIssuer } from './subject';

/** The public key that a CRL was found signed with, or why there is none; `itself`: that of the certificate in question. */
export type CrlSigner = { key: Bytes; itself: boolean } | { why: RevocationUnknown };

/** Signatures tried for one CRL: a CA has a few keys, not dozens. */
const mostTries = 8;

/**
 * Finds who signed a CRL: the issuer of the certificate or a candidate of the same name, such as the same CA with
 * another key or the issuer of indirect CRLs. A candidate must have a valid path of its own (RFC 5280 section 6.3.3 f
 * and g); the path of the very certificate in question is what its validation is about, so it comes last.
 */
export async function findCrlSigner(crl: Crl, input: RevocationInput): Promise<CrlSigner> {
  const signers = signersFor(crl, input);
  if (signers.length === 0) return { why: 'crl_issuer_not_found' };
  const whys: RevocationUnknown[] = [];
  for (const signer of signers) {
    const why = await judge(signer, crl, input);
    if (!why) return { key: signer.publicKeyInfo, itself: isItself(signer, input) };
    whys.push(why);
  }
  // A signature that fits one signer says more than that it does not fit the others.
  return { why: whys.find((why) => why !== 'crl_signature_wrong') ?? 'crl_signature_wrong' };
}

function signersFor(crl: Crl, input: RevocationInput): RevocationIssuer[] {
  const { certificate, issuer, candidates } = input;
  const others = candidates.filter((candidate) => candidate !== issuer && !isItself(candidate, input));
  return [issuer, ...others]
    .filter(({ subject }) => sameName(subject, crl.issuer))
    .toSorted((a, b) => Number(hasKeyId(b, crl)) - Number(hasKeyId(a, crl)))
    .slice(0, mostTries)
    .concat(sameName(certificate.subject, crl.issuer) ? [certificate] : []);
}

function isItself(signer: RevocationIssuer | Certificate, { certificate }: RevocationInput): boolean {
  return 'der' in signer && equalBytes(signer.der, certificate.der);
}

/** Key identifiers are hints: they tell whom to try first. */
function hasKeyId({ subjectKeyId }: RevocationIssuer, { authorityKeyId }: Crl): boolean {
  return !!subjectKeyId && !!authorityKeyId && equalBytes(subjectKeyId, authorityKeyId);
}

async function judge(
  signer: RevocationIssuer | Certificate,
  crl: Crl,
  input: RevocationInput,
): Promise<RevocationUnknown | undefined> {
  const { issuer, verifySignature, validateSigner } = input;
  if ((await verifySignature(crl.signed, signer.publicKeyInfo)) !== 'right') return 'crl_signature_wrong';
  if (signer.keyUsage && !signer.keyUsage.has('cRLSign')) return 'crl_issuer_may_not_sign';
  if (signer === issuer || isItself(signer, input)) return undefined;
  return 'der' in signer && (await validateSigner(signer)) ? undefined : 'crl_issuer_not_trusted';
}
