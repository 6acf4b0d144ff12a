import { CBC, EDE } from 'des.js';
import type { Bytes } from '../bytes';

const TripleDesCbc = CBC.instantiate(EDE);
const blockSize = 8;

function run(type: 'encrypt' | 'decrypt', data: Bytes, key: Bytes, iv: Bytes): Bytes {
  const cipher = TripleDesCbc.create({ type, key, iv, padding: false });
  return Uint8Array.from([...cipher.update(data), ...cipher.final()]);
}

/** Triple DES in CBC mode with PKCS#7 padding: Web Crypto has no DES, old Windows and Java know nothing else. */
export function encryptTripleDes(plain: Bytes, key: Bytes, iv: Bytes): Bytes {
  const fill = blockSize - (plain.length % blockSize);
  const padded = new Uint8Array(plain.length + fill).fill(fill);
  padded.set(plain);
  return run('encrypt', padded, key, iv);
}

/** Reverse of `encryptTripleDes`. Undefined when the padding is wrong: another key, or changed bytes. */
export function decryptTripleDes(encrypted: Bytes, key: Bytes, iv: Bytes): Bytes | undefined {
  if (encrypted.length === 0 || encrypted.length % blockSize !== 0) return undefined;
  const padded = run('decrypt', encrypted, key, iv);
  const fill = padded.at(-1) ?? 0;
  const end = padded.length - fill;
  const sound = fill >= 1 && fill <= blockSize && padded.subarray(end).every((byte) => byte === fill);
  return sound ? padded.slice(0, end) : undefined;
}
