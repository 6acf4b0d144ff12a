import { type Generation, requestScheme } from './generation';

export type KeyBits = 2048 | 3072 | 4096;

/**
 * Makes an RSA key pair with public exponent 65537, tied to the scheme in which the generation wants its request
 * signed. Extractable, because the private key must later be sealed and packed into a .p12.
 */
export function makeKeyPair({
  bits,
  generation,
}: {
  bits: KeyBits;
  generation: Generation;
}): Promise<CryptoKeyPair> {
  const { name, hash } = requestScheme[generation];
  const publicExponent = Uint8Array.of(1, 0, 1);
  return crypto.subtle.generateKey({ name, hash, modulusLength: bits, publicExponent }, true, [
    'sign',
    'verify',
  ]);
}
