import type { Bytes } from '../../bytes';
import { DerError } from '../../read-der';
import { verifyDsa } from './dsa';
import { toFixedHalves } from './ecdsa';
import { asPlainRsa, type PublicKey, readPublicKey } from './public-key';
import { oldHashes, verifyRsaOldHash } from './rsa-old-hashes';
import { readSignatureScheme, type SignatureScheme } from './scheme';

/** Something signed: a certificate, a CRL or an OCSP answer. */
export interface Signed {
  /** The bytes that were signed. */
  data: Bytes;
  /** The AlgorithmIdentifier, DER. */
  algorithm: Bytes;
  signature: Bytes;
}

/**
 * `wrong`: the key did not make this signature. `unsupported`: it cannot be told here, for the algorithm, its
 * parameters or the key are not known, do not belong together, or are too large to be worked with.
 */
export type SignatureVerdict = 'right' | 'wrong' | 'unsupported';

/** Larger moduli and exponents only serve to keep the verifier busy. */
const mostRsaBits = 16_384;
const mostExponentBits = 64n;

type Scheme<Kind> = SignatureScheme & { kind: Kind };

/**
 * Checks a signature with the key of a SubjectPublicKeyInfo, whatever the strength: RSA (PKCS #1 v1.5 and PSS), ECDSA
 * on P-256, P-384 and P-521, DSA, and Ed25519 where Web Crypto has it. Never throws.
 */
export async function verifySignature(signed: Signed, publicKeyInfo: Bytes): Promise<SignatureVerdict> {
  const scheme = readSignatureScheme(signed.algorithm);
  const key = readPublicKey(publicKeyInfo);
  if (!scheme || !key) return 'unsupported';
  try {
    const right = await check(scheme, key, signed, publicKeyInfo);
    if (right === undefined) return 'unsupported';
    return right ? 'right' : 'wrong';
  } catch (error) {
    return error instanceof DerError ? 'wrong' : 'unsupported';
  }
}

type Answer = Promise<boolean> | undefined;

function check(scheme: SignatureScheme, key: PublicKey, signed: Signed, keyInfo: Bytes): Answer {
  if (key.kind === 'rsa') return checkRsa(scheme, key, signed, keyInfo);
  if (key.kind === 'ec' && scheme.kind === 'ecdsa') {
    const signature = toFixedHalves(signed.signature, key.curve);
    const algorithm = { name: 'ECDSA', namedCurve: key.curve, hash: scheme.hash };
    return verifyNatively(algorithm, keyInfo, { ...signed, signature });
  }
  if (key.kind === 'ed25519' && scheme.kind === 'ed25519') {
    return verifyNatively({ name: 'Ed25519' }, keyInfo, signed);
  }
  if (key.kind === 'dsa' && key.domain && scheme.kind === 'dsa') {
    return verifyDsa({ y: key.y, domain: key.domain }, scheme.hash, signed);
  }
  return undefined;
}

function checkRsa(
  scheme: SignatureScheme,
  key: PublicKey & { kind: 'rsa' },
  signed: Signed,
  keyInfo: Bytes,
): Answer {
  if (key.bits > mostRsaBits || key.exponent >> mostExponentBits > 0n) return undefined;
  if (scheme.kind === 'rsa_pss') return checkPss(scheme, key, signed, keyInfo);
  if (scheme.kind !== 'rsa_pkcs1' || key.pss) return undefined;
  const { hash } = scheme;
  if (hash === 'MD5' || hash === 'SHA-224') return verifyRsaOldHash(key, hash, signed);
  return verifyNatively({ name: 'RSASSA-PKCS1-v1_5', hash }, asPlainRsa(keyInfo), signed);
}

/** Web Crypto masks with the hash it signs with; a key may fix its own parameters (RFC 4055 section 3.3). */
function checkPss(
  { hash, maskHash, saltLength }: Scheme<'rsa_pss'>,
  { pss }: PublicKey & { kind: 'rsa' },
  signed: Signed,
  keyInfo: Bytes,
): Answer {
  if (hash !== maskHash || hash in oldHashes) return undefined;
  if (pss && (pss.hash !== hash || pss.maskHash !== maskHash || saltLength < pss.saltLength))
    return undefined;
  return verifyNatively({ name: 'RSA-PSS', hash, saltLength }, asPlainRsa(keyInfo), signed);
}

async function verifyNatively(
  algorithm: { name: string; hash?: string; namedCurve?: string; saltLength?: number },
  keyInfo: Bytes,
  { data, signature }: Signed,
): Promise<boolean> {
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('spki', keyInfo, algorithm, false, ['verify']);
  return subtle.verify(algorithm, key, signature, data);
}
