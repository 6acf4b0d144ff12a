import type { Bytes } from '../../bytes';
import { DerError, readDer, readParts } from '../../read-der';
import { readUnsigned, toUnsigned } from '../der-values';
import { powerModulo } from './big-numbers';
import { hash } from './hash';
import { bitLength, type DsaDomain } from './public-key';
import type { HashName } from './scheme';

const largestPrime = 3072;
const largestSubgroup = 256;

function isSized({ p, q, g }: DsaDomain): boolean {
  return bitLength(p) <= largestPrime && bitLength(q) <= largestSubgroup && q > 1n && g > 1n && g < p;
}

/** Checks a DSA signature (FIPS 186-4 section 4.7), which Web Crypto cannot. Throws DerError. */
export async function verifyDsa(
  key: { y: bigint; domain: DsaDomain },
  hashName: HashName,
  { data, signature }: { data: Bytes; signature: Bytes },
): Promise<boolean> {
  const { p, q, g } = key.domain;
  const [r = 0n, s = 0n, ...more] = readParts(readDer(signature)).map(readUnsigned);
  if (more.length > 0) throw new DerError(0);
  if (!isSized(key.domain) || key.y <= 1n || key.y >= p || r <= 0n || r >= q || s <= 0n || s >= q)
    return false;
  const digest = await hash(hashName, data);
  const z = toUnsigned(digest.subarray(0, Math.floor(bitLength(q) / 8)));
  const w = powerModulo(s, q - 2n, q);
  const left = powerModulo(g, (z * w) % q, p);
  const right = powerModulo(key.y, (r * w) % q, p);
  return ((left * right) % p) % q === r;
}
