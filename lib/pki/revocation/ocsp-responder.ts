import { equalBytes } from '../bytes';
import { extensionOids } from '../path/extensions/oids';
import { sameName } from '../path/names';
import { type Certificate, parseCertificate } from '../path/parse-certificate';
import { hash } from '../path/signature/hash';
import { checkCrls } from './check-crls';
import type { OcspAnswer, ResponderId } from './ocsp-answer';
import { keyBits } from './ocsp-certificate-id';
import type { RevocationUnknown } from './outcome';
import type { RevocationInput, RevocationIssuer } from './subject';

const ocspSigning = '1.3.6.1.5.5.7.3.9';
const noCheck = '1.3.6.1.5.5.7.48.1.5';
const knownExtensions = new Set<string>([...Object.values(extensionOids), noCheck]);

/** Certificates tried as the responder's: an answer carries one, or a short chain. */
const mostTries = 8;

/**
 * Why an answer is not signed by one who may: the issuer of the certificate itself, or a responder that this issuer
 * has certified for the purpose with the same key (RFC 6960 section 4.2.2.2). Undefined when it is.
 */
export async function findResponderFault(
  answer: OcspAnswer,
  input: RevocationInput,
): Promise<RevocationUnknown | undefined> {
  const { issuer, candidates, verifySignature } = input;
  const isSignedBy = async ({ publicKeyInfo }: RevocationIssuer) =>
    (await verifySignature(answer.signed, publicKeyInfo)) === 'right';
  const isIssuer = await isNamed(answer.responder, issuer);
  if (isIssuer && (await isSignedBy(issuer))) return undefined;
  const sent = answer.certificates.slice(0, mostTries).flatMap((der) => {
    const parsed = parseCertificate(der);
    return parsed.ok ? [parsed.certificate] : [];
  });
  let isDelegate = false;
  let tries = 0;
  for (const responder of [...sent, ...candidates]) {
    if (tries === mostTries || !(await isNamed(answer.responder, responder))) continue;
    tries++;
    if (!(await isAuthorised(responder, input))) continue;
    isDelegate = true;
    if (await isSignedBy(responder)) return undefined;
  }
  return isIssuer || isDelegate ? 'ocsp_signature_wrong' : 'ocsp_responder_not_authorised';
}

async function isNamed(id: ResponderId, { subject, publicKeyInfo }: RevocationIssuer): Promise<boolean> {
  if ('name' in id) return sameName(id.name, subject);
  return equalBytes(id.keyHash, await hash('SHA-1', keyBits(publicKeyInfo)));
}

/**
 * Certified by the issuer for signing answers, valid at the time, and not revoked. Its own status comes from CRLs, as
 * an answer it signed itself would prove nothing; without a CRL about it, or with ocsp-nocheck, it counts as good
 * (RFC 6960 section 4.2.2.2.1 leaves that to the client).
 */
async function isAuthorised(responder: Certificate, input: RevocationInput): Promise<boolean> {
  const { issuer, time, verifySignature } = input;
  const { keyUsage, extendedKeyUsage, extensions } = responder;
  if (!sameName(responder.issuer, issuer.subject) || !extendedKeyUsage?.includes(ocspSigning)) return false;
  if (keyUsage && !keyUsage.has('digitalSignature') && !keyUsage.has('nonRepudiation')) return false;
  if (time < responder.notBefore || responder.notAfter < time) return false;
  if (extensions.some(({ oid, critical }) => critical && !knownExtensions.has(oid))) return false;
  if (!equalBytes(responder.innerAlgorithm, responder.signed.algorithm)) return false;
  if ((await verifySignature(responder.signed, issuer.publicKeyInfo)) !== 'right') return false;
  if (extensions.some(({ oid }) => oid === noCheck)) return true;
  const { state } = await checkCrls({ ...input, certificate: responder });
  return state !== 'revoked';
}
