import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { KdfHash } from './kdf';
import { repeatSha256 } from './sha256-rounds';

/** SHA-1, for the compatible profile with its few rounds. */
export const sha1Hash: KdfHash = {
  digest: (bytes) => new Uint8Array(sha1(bytes)),
  repeat(digested, rounds) {
    let result = digested;
    for (let round = 0; round < rounds; round++) result = new Uint8Array(sha1(result));
    return result;
  },
  size: 20,
  block: 64,
};

/** SHA-256, for the modern profile. */
export const sha256Hash: KdfHash = {
  digest: (bytes) => new Uint8Array(sha256(bytes)),
  repeat: repeatSha256,
  size: 32,
  block: 64,
};
