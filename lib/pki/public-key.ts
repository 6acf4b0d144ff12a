import { RSAPublicKey } from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import type { SubjectPublicKeyInfo } from '@peculiar/asn1-x509';
import { type Bytes, digest, toHex } from './bytes';
import { DerError, readChildren, readDer, readParts } from './read-der';

/** A public key as screens and rules need it; `bits` is the length of the modulus or the size of the curve. */
export type PublicKeyFacts =
  | { type: 'RSA'; bits: number; exponent: bigint; modulus: bigint }
  | { type: 'EC'; curve: string }
  | { type: 'other'; name: string };

const rsaEncryption = '1.2.840.113549.1.1.1';
const ecPublicKey = '1.2.840.10045.2.1';

const curves: Record<string, string> = {
  '06082a8648ce3d030107': 'P-256',
  '06052b81040022': 'P-384',
  '06052b81040023': 'P-521',
};

const otherKeys: Record<string, string> = {
  '1.2.840.113549.1.1.10': 'RSASSA-PSS',
  '1.2.840.10040.4.1': 'DSA',
  '1.3.101.112': 'Ed25519',
  '1.3.101.113': 'Ed448',
};

function unsigned(octets: ArrayBuffer): bigint {
  return BigInt(`0x0${toHex(new Uint8Array(octets))}`);
}

/** Reads type and strength of a public key. Throws when an RSA key is not DER. */
export function readPublicKey(info: SubjectPublicKeyInfo): PublicKeyFacts {
  const { algorithm, parameters } = info.algorithm;
  if (algorithm === rsaEncryption) {
    const key = AsnConvert.parse(info.subjectPublicKey, RSAPublicKey);
    const modulus = unsigned(key.modulus);
    return { type: 'RSA', bits: modulus.toString(2).length, exponent: unsigned(key.publicExponent), modulus };
  }
  if (algorithm === ecPublicKey) {
    const curve = toHex(new Uint8Array(parameters ?? new ArrayBuffer(0)));
    return { type: 'EC', curve: curves[curve] ?? 'other' };
  }
  return { type: 'other', name: otherKeys[algorithm] ?? algorithm };
}

/**
 * The SubjectPublicKeyInfo of a request or certificate, byte for byte as it stands in the file. Throws DerError.
 */
export function publicKeyInfo(der: Bytes): Bytes {
  const info = readParts(readParts(readDer(der))[0]).find(
    ({ tag, content }) => tag === 0x30 && content[0] === 0x30 && hasKeyBits(content),
  );
  if (!info) throw new DerError(0);
  return info.der;
}

function hasKeyBits(content: Bytes): boolean {
  const [algorithm, bits, ...more] = readChildren({ tag: 0x30, content, der: content });
  return algorithm?.tag === 0x30 && bits?.tag === 0x03 && more.length === 0;
}

/** SHA-256 of the SubjectPublicKeyInfo, in hexadecimal: the same for a key, its request and its certificate. */
export async function publicKeyFingerprint(der: Bytes): Promise<string> {
  return toHex(await digest('SHA-256', publicKeyInfo(der)));
}
