import { type Bytes, concatBytes } from '../bytes';
import { utf16be } from '../der';

/** A hash as the key derivation needs it; sizes in bytes. */
export interface KdfHash {
  digest(bytes: Bytes): Bytes;
  /** The digest of the digest of …, as many times as there are rounds. */
  repeat(digested: Bytes, rounds: number): Bytes;
  size: number;
  block: number;
}

/** What the derived bytes are for (RFC 7292 appendix B.3). */
export const purpose = { key: 1, iv: 2, mac: 3 } as const;

function repeatToBlocks(bytes: Bytes, block: number): Bytes {
  const repeated = new Uint8Array(Math.ceil(bytes.length / block) * block);
  return repeated.map((_, index) => bytes[index % bytes.length] ?? 0);
}

/** Adds B + 1 to every block of I, each modulo 2^(8 · block). */
function addToBlocks(input: Bytes, digested: Bytes, block: number): void {
  for (let start = 0; start < input.length; start += block) {
    let carry = 1;
    for (let index = block - 1; index >= 0; index--) {
      carry += (input[start + index] ?? 0) + (digested[index % digested.length] ?? 0);
      input[start + index] = carry & 0xff;
      carry >>= 8;
    }
  }
}

export interface Derivation {
  hash: KdfHash;
  purpose: (typeof purpose)[keyof typeof purpose];
  password: string;
  salt: Bytes;
  rounds: number;
  /** Bytes wanted. */
  length: number;
}

/** The key derivation of PKCS#12 (RFC 7292 appendix B.2); the password counts as UTF-16BE with a final zero. */
export function deriveBytes({ hash, purpose: id, password, salt, rounds, length }: Derivation): Bytes {
  const diversifier = new Uint8Array(hash.block).fill(id);
  const secret = repeatToBlocks(utf16be(`${password}\0`), hash.block);
  const input = concatBytes(repeatToBlocks(salt, hash.block), secret);
  const derived = new Uint8Array(Math.ceil(length / hash.size) * hash.size);
  for (let at = 0; at < derived.length; at += hash.size) {
    const digested = hash.repeat(hash.digest(concatBytes(diversifier, input)), rounds - 1);
    derived.set(digested, at);
    addToBlocks(input, digested, hash.block);
  }
  return derived.slice(0, length);
}
