import { md5 } from '@noble/hashes/legacy.js';
import { sha224 } from '@noble/hashes/sha2.js';
import type { Bytes } from '../../bytes';
import type { HashName } from './scheme';

/** The digest of the bytes; MD5 and SHA-224, which Web Crypto lacks, from the hash library. */
export async function hash(name: HashName, data: Bytes): Promise<Bytes> {
  if (name === 'MD5') return new Uint8Array(md5(data));
  if (name === 'SHA-224') return new Uint8Array(sha224(data));
  return new Uint8Array(await globalThis.crypto.subtle.digest(name, data));
}
