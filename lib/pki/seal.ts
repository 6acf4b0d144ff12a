import { type Bytes, concatBytes, fromBase64, randomBytes, toBase64 } from './bytes';

const ivLength = 12;
const importedAs = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** AES-256-GCM key that can seal and unseal but that no script, not even ours, can read out. */
export function makeSealingKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

function cipher(iv: Bytes, orderId: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(orderId) };
}

/**
 * Encrypts a private key for safe keeping with its order. The text is of no use without the sealing key, which stays
 * in the browser that made it, and opens for this order id only.
 * @returns base64 of a random 12-byte nonce followed by the encrypted PKCS#8 and its tag
 */
export async function sealKey(
  privateKey: CryptoKey,
  sealingKey: CryptoKey,
  orderId: string,
): Promise<string> {
  const iv = randomBytes(ivLength);
  const sealed = await crypto.subtle.wrapKey('pkcs8', privateKey, sealingKey, cipher(iv, orderId));
  return toBase64(concatBytes(iv, new Uint8Array(sealed)));
}

/**
 * Opens what `sealKey` made: an extractable RSA private key for PKCS#1 signatures. Undefined when the text was made
 * with another sealing key, for another order, or was changed: the cipher cannot tell these apart.
 */
export async function unsealKey(
  sealed: string,
  sealingKey: CryptoKey,
  orderId: string,
): Promise<CryptoKey | undefined> {
  const bytes = fromBase64(sealed);
  if (!bytes || bytes.length <= ivLength) return undefined;
  const [iv, encrypted] = [bytes.slice(0, ivLength), bytes.slice(ivLength)];
  try {
    const { subtle } = crypto;
    return await subtle.unwrapKey('pkcs8', encrypted, sealingKey, cipher(iv, orderId), importedAs, true, [
      'sign',
    ]);
  } catch {
    return undefined;
  }
}
