import { type Bytes, randomBytes } from './bytes';
import { requestScheme } from './generation';
import { publicKeyInfo } from './public-key';

/**
 * Whether a private RSA key belongs to a DER certificate: it signs a random challenge, and the certificate's public
 * key verifies it. False for any other certificate, readable or not.
 */
export async function matchesCertificate(privateKey: CryptoKey, certificate: Bytes): Promise<boolean> {
  const scheme = Object.values(requestScheme).find(({ name }) => name === privateKey.algorithm.name);
  if (!scheme) return false;
  try {
    const { subtle } = crypto;
    const publicKey = await subtle.importKey('spki', publicKeyInfo(certificate), hashed(privateKey), false, [
      'verify',
    ]);
    const challenge = randomBytes(32);
    const signature = await subtle.sign(scheme, privateKey, challenge);
    return await subtle.verify(scheme, publicKey, signature, challenge);
  } catch {
    return false;
  }
}

/** The key's own algorithm with its hash: the public key must be used in the same way. */
function hashed({ algorithm }: CryptoKey): RsaHashedImportParams {
  const { hash } = algorithm as RsaHashedKeyAlgorithm;
  return { name: algorithm.name, hash };
}
