import { CertificationRequest } from '@peculiar/asn1-csr';
import { AsnConvert } from '@peculiar/asn1-schema';
import type { Bytes } from './bytes';
import type { CsrFacts, CsrFault, CsrInspection, CsrRules } from './csr-report';
import { findCsrWarnings } from './csr-warnings';
import { firstValue, readName } from './distinguished-name';
import { toPem } from './pem';
import { type PublicKeyFacts, publicKeyFingerprint, readPublicKey } from './public-key';
import { findDerFault } from './read-der';
import type { ObjectKind } from './recognise';
import { readRequestedExtensions } from './requested-extensions';
import { readSignatureAlgorithm, type SignatureFacts } from './signature-algorithm';
import { openUpload, type UploadedObject } from './upload';
import { isWeakModulus } from './weak-rsa-key';
import { Pkcs10CertificateRequest } from './x509';

/** The CA issues on RSA keys of at most this many bits (DigiCert: 2048, 3072 or 4096). */
const largestKey = 4096;
const strongHashes = ['SHA-256', 'SHA-384', 'SHA-512'];

/**
 * Reads a pasted or uploaded certificate signing request (PKCS#10, RFC 2986), checks key and signature against the
 * rules, and tells what it asks for. Never throws, whatever the input holds; nothing of the input is kept or logged.
 */
export async function inspectCsr(input: string | Bytes, rules: CsrRules): Promise<CsrInspection> {
  const upload = openUpload(input);
  if (!upload.ok) return upload;
  const chosen = chooseRequest(upload.objects);
  if ('code' in chosen) return { ok: false, fault: chosen };
  const offset = findDerFault(chosen.der);
  if (offset !== undefined) return { ok: false, fault: { code: 'unreadable', offset } };
  try {
    return await inspectDer(chosen.der, rules);
  } catch {
    return { ok: false, fault: { code: 'unreadable', offset: 0 } };
  }
}

const insteadOf: Record<Exclude<ObjectKind, 'csr'>, CsrFault> = {
  certificate: { code: 'certificate_instead' },
  pkcs7: { code: 'pkcs7_instead' },
  pkcs12: { code: 'pkcs12_instead' },
  public_key: { code: 'public_key_instead' },
  private_key: { code: 'private_key_included' },
  crl: { code: 'something_else_instead' },
  unknown: { code: 'unreadable', offset: 0 },
};

/** The one request among the objects; parameters and certificates that some tools put beside it are passed over. */
function chooseRequest(objects: UploadedObject[]): UploadedObject | CsrFault {
  const requests = new Map(
    objects.filter(({ kind }) => kind === 'csr').map((object) => [toPem('', object.der), object]),
  );
  if (requests.size > 1) return { code: 'several_requests', count: requests.size };
  const [request] = requests.values();
  if (request) return request;
  const other = objects.find(({ kind }) => kind !== 'unknown') ?? objects[0];
  if (!other || other.kind === 'csr') return { code: 'empty' };
  if (other.kind !== 'unknown') return insteadOf[other.kind];
  return { code: 'unreadable', offset: findDerFault(other.der) ?? 0 };
}

async function inspectDer(der: Bytes, rules: CsrRules): Promise<CsrInspection> {
  const { certificationRequestInfo: info, signatureAlgorithm } = AsnConvert.parse(der, CertificationRequest);
  const key = readPublicKey(info.subjectPKInfo);
  const signature = readSignatureAlgorithm(signatureAlgorithm);
  if (key.type !== 'RSA') return { ok: false, fault: { code: 'key_not_rsa', algorithm: nameOfKey(key) } };
  const fault = rsaFault(key, rules) ?? signatureFault(signature);
  if (fault) return { ok: false, fault };
  if (!(await new Pkcs10CertificateRequest(der).verify())) {
    return { ok: false, fault: { code: 'signature_mismatch' } };
  }
  const subject = readName(info.subject);
  const commonName = firstValue(subject, 'commonName');
  const requested = readRequestedExtensions(info);
  const csr: CsrFacts = {
    pem: toPem('CERTIFICATE REQUEST', der),
    subject,
    commonName,
    alternativeNames: requested.alternativeNames,
    key: { type: 'RSA', bits: key.bits },
    signature,
    publicKeySha256: await publicKeyFingerprint(der),
    warnings: findCsrWarnings({ commonName, requested, signature }, rules),
  };
  return { ok: true, csr };
}

function nameOfKey(key: Exclude<PublicKeyFacts, { type: 'RSA' }>): string {
  return key.type === 'EC' ? `EC ${key.curve}` : key.name;
}

function rsaFault(
  { bits, exponent, modulus }: Extract<PublicKeyFacts, { type: 'RSA' }>,
  { minimumBits }: CsrRules,
): CsrFault | undefined {
  if (bits < minimumBits) return { code: 'key_too_small', bits, minimum: minimumBits };
  if (bits > largestKey) return { code: 'key_too_large', bits, maximum: largestKey };
  if (exponent < 65537n || exponent >= 2n ** 32n || exponent % 2n === 0n)
    return { code: 'exponent_not_accepted' };
  return isWeakModulus(modulus) ? { code: 'weak_key' } : undefined;
}

function signatureFault({ scheme, hash }: SignatureFacts): CsrFault | undefined {
  const known = scheme === 'RSA-PKCS1' || scheme === 'RSA-PSS';
  if (known && strongHashes.includes(hash)) return undefined;
  return { code: 'weak_signature_algorithm', algorithm: scheme === 'other' ? hash : `${scheme} ${hash}` };
}
