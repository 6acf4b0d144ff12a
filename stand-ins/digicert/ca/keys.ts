import { type Generation, signatureAlgorithms } from './authorities';

/** A key pair as it is kept in the data folder: PKCS#8 and SubjectPublicKeyInfo, both base64. */
export interface StoredKeyPair {
  readonly pkcs8: string;
  readonly spki: string;
}

export const toBase64 = (bytes: ArrayBuffer | Uint8Array): string =>
  Buffer.from(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)).toString('base64');

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, 'base64'));

/** Makes an RSA key pair of the given size (bits) for an authority. */
export async function generateAuthorityKey(bits: number): Promise<StoredKeyPair> {
  const parameters = {
    ...signatureAlgorithms.G1,
    modulusLength: bits,
    publicExponent: new Uint8Array([1, 0, 1]),
  };
  const pair = await crypto.subtle.generateKey(parameters, true, ['sign', 'verify']);
  return {
    pkcs8: toBase64(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    spki: toBase64(await crypto.subtle.exportKey('spki', pair.publicKey)),
  };
}

/**
 * The private key of an authority, bound to the signature algorithm of its generation. The algorithm belongs
 * to the imported key: asking a PKCS#1 key for a PSS signature would silently give PKCS#1.
 */
export function importSigningKey(pair: StoredKeyPair, generation: Generation): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', fromBase64(pair.pkcs8), signatureAlgorithms[generation], false, [
    'sign',
  ]);
}
