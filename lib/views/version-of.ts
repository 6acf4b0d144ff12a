import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Changes when anything in what is shown changes. */
export function versionOf(shown: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(shown)))).slice(0, 32);
}
