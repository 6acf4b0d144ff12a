import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { RSAPublicKey } from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import { SubjectPublicKeyInfo } from '@peculiar/asn1-x509';
import { Pkcs10CertificateRequest } from '@peculiar/x509';
import { type Generation, smallestKeyBits } from '../ca/authorities';
import type { ApiProblem } from '../errors';
import type { IssuedCertificate } from '../model';

/** The public key that an order brings, taken from a CSR or sent bare. */
interface BroughtKey {
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Uint8Array<ArrayBuffer>;
  readonly bits: number;
  /** SHA-256 of the key, hexadecimal. */
  readonly hash: string;
}

type CsrVerdict = { readonly key: BroughtKey } | { readonly problem: ApiProblem };

const RSA_KEY_TYPES = ['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.10'];
const LONGEST_CSR = 20_000;
const PEM = /^-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\s]+)-----END ([A-Z0-9 ]{1,40})-----$/;
const LABELS = ['CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST', 'PUBLIC KEY'];

const refuse = (code: ApiProblem['code'], message?: string): CsrVerdict => ({ problem: { code, message } });

/** Reads PEM with or without line breaks; null when it is none of ours. */
function readPem(text: string): { label: string; der: Uint8Array<ArrayBuffer> } | null {
  if (text.length > LONGEST_CSR) return null;
  const [, label, body, endLabel] = PEM.exec(text.trim()) ?? [];
  if (!label || !body || label !== endLabel || !LABELS.includes(label)) return null;
  const der = new Uint8Array(Buffer.from(body.replace(/\s/g, ''), 'base64'));
  return der[0] === 0x30 ? { label, der } : null;
}

/** Size of an RSA key in bits; null for any other kind of key. */
function rsaBits(spki: Uint8Array<ArrayBuffer>): number | null {
  const info = AsnConvert.parse(spki, SubjectPublicKeyInfo);
  if (!RSA_KEY_TYPES.includes(info.algorithm.algorithm)) return null;
  const modulus = Buffer.from(AsnConvert.parse(info.subjectPublicKey, RSAPublicKey).modulus).toString('hex');
  const digits = modulus.replace(/^0+/, '');
  return digits.length * 4 - (Math.clz32(Number.parseInt(digits.charAt(0), 16)) - 28);
}

async function signatureProblem(
  request: Pkcs10CertificateRequest,
  generation: Generation,
): Promise<CsrVerdict | null> {
  const holds = await request.verify().catch(() => false);
  if (!holds) return refuse('csr_invalid_signature');
  const isPss = request.signatureAlgorithm.name === 'RSA-PSS';
  return generation === 'G4' && !isPss ? refuse('csr_invalid_signature_algorithm') : null;
}

function keyOf(spki: Uint8Array<ArrayBuffer>, generation: Generation): CsrVerdict {
  const bits = rsaBits(spki);
  if (bits === null) return refuse('csr_invalid_key_type');
  const smallest = smallestKeyBits[generation];
  if (bits < smallest)
    return refuse('csr_invalid_key_size', `The key has ${bits} bits; at least ${smallest} are needed.`);
  return { key: { spki, bits, hash: createHash('sha256').update(spki).digest('hex') } };
}

/**
 * Judges the `csr` of an order: a PKCS#10 request or a bare public key, in PEM. Subject and extensions are
 * not looked at: the API takes nothing but the key from it.
 */
export async function judgeCsr(text: string, generation: Generation): Promise<CsrVerdict> {
  const pem = readPem(text);
  if (!pem) return refuse('csr_invalid_cannot_parse');
  try {
    if (pem.label === 'PUBLIC KEY') return keyOf(pem.der, generation);
    const request = new Pkcs10CertificateRequest(pem.der);
    const verdict = keyOf(new Uint8Array(request.publicKey.rawData), generation);
    if ('problem' in verdict) return verdict;
    return (await signatureProblem(request, generation)) ?? verdict;
  } catch {
    return refuse('csr_invalid_cannot_parse');
  }
}

/** Whether a key was in a certificate that was revoked because the key had leaked. */
export function isCompromised(certificates: readonly IssuedCertificate[], keyHash: string): boolean {
  return certificates.some(
    (certificate) => certificate.keyHash === keyHash && certificate.revocationReason === 'keyCompromise',
  );
}
