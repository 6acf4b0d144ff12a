import type { Bytes } from '../../bytes';
import { nothing, oid, sequence, tlv } from '../../der';
import { DerError, type DerNode, readDer, readOid, readParts } from '../../read-der';
import { readBitOctets, readUnsigned } from '../der-values';
import { readPssParameters, rsassaPss, type SignatureScheme } from './scheme';

export type Curve = 'P-256' | 'P-384' | 'P-521';

/** A public key as signature checks and the algorithm policy need it. */
export type PublicKey =
  | {
      kind: 'rsa';
      modulus: bigint;
      exponent: bigint;
      bits: number;
      pss?: SignatureScheme & { kind: 'rsa_pss' };
    }
  | { kind: 'ec'; curve: Curve }
  | { kind: 'ed25519' }
  | { kind: 'dsa'; y: bigint; domain?: DsaDomain }
  | { kind: 'other'; algorithm: string };

/** DSA domain parameters; absent from a key that inherits those of its issuer. */
export interface DsaDomain {
  p: bigint;
  q: bigint;
  g: bigint;
}

export const keyOids = {
  rsa: '1.2.840.113549.1.1.1',
  ec: '1.2.840.10045.2.1',
  ed25519: '1.3.101.112',
  dsa: '1.2.840.10040.4.1',
} as const;

const curves: Record<string, Curve> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
};

/** Reads a SubjectPublicKeyInfo. Undefined when the key is not what its algorithm says. */
export function readPublicKey(publicKeyInfo: Bytes): PublicKey | undefined {
  try {
    const [algorithm, bits] = readParts(readDer(publicKeyInfo));
    const [id, parameters] = readParts(algorithm);
    return readKey(readOid(id), parameters, readBitOctets(bits));
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

function readKey(algorithm: string, parameters: DerNode | undefined, key: Bytes): PublicKey {
  if (algorithm === keyOids.rsa) return readRsaKey(key);
  if (algorithm === rsassaPss) {
    return { ...readRsaKey(key), ...(parameters && { pss: readPssParameters(parameters) }) };
  }
  if (algorithm === keyOids.ec && parameters?.tag === 0x06) {
    const curve = curves[readOid(parameters)];
    return curve ? { kind: 'ec', curve } : { kind: 'other', algorithm: readOid(parameters) };
  }
  if (algorithm === keyOids.ed25519 && !parameters && key.length === 32) return { kind: 'ed25519' };
  if (algorithm === keyOids.dsa) return readDsaKey(parameters, key);
  return { kind: 'other', algorithm };
}

function readRsaKey(key: Bytes): PublicKey & { kind: 'rsa' } {
  const [first, second, ...more] = readParts(readDer(key));
  const [modulus, exponent] = [readUnsigned(first), readUnsigned(second)];
  if (more.length > 0 || modulus === 0n) throw new DerError(0);
  return { kind: 'rsa', modulus, exponent, bits: bitLength(modulus) };
}

function readDsaKey(parameters: DerNode | undefined, key: Bytes): PublicKey {
  const y = readUnsigned(readDer(key));
  if (parameters?.tag !== 0x30) return { kind: 'dsa', y };
  const [p, q, g] = readParts(parameters).map(readUnsigned);
  if (!p || !q || !g) throw new DerError(0);
  return { kind: 'dsa', y, domain: { p, q, g } };
}

/** How many bits a positive number takes. */
export function bitLength(value: bigint): number {
  const hex = value.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.charAt(0), 16)));
}

/** The same RSA key named rsaEncryption: Web Crypto takes no key that is named RSASSA-PSS. */
export function asPlainRsa(publicKeyInfo: Bytes): Bytes {
  const bits = readParts(readDer(publicKeyInfo))[1];
  return sequence(sequence(oid(keyOids.rsa), nothing()), tlv(0x03, bits?.content ?? new Uint8Array(0)));
}

/**
 * The key to work with below an issuer (RFC 5280 section 6.1.4 d–f): a DSA key without parameters takes over those of
 * the issuer's key when that is DSA too; any other key is its own.
 */
export function inheritParameters(publicKeyInfo: Bytes, issuerKeyInfo: Bytes): Bytes {
  const own = readPublicKey(publicKeyInfo);
  const issuer = readPublicKey(issuerKeyInfo);
  if (own?.kind !== 'dsa' || own.domain || issuer?.kind !== 'dsa' || !issuer.domain) return publicKeyInfo;
  const [algorithm] = readParts(readDer(issuerKeyInfo));
  const [, bits] = readParts(readDer(publicKeyInfo));
  return algorithm && bits ? sequence(algorithm.der, bits.der) : publicKeyInfo;
}
