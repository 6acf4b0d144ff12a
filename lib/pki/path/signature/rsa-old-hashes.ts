import type { Bytes } from '../../bytes';
import { nothing, octetString, oid, sequence } from '../../der';
import { toUnsigned } from '../der-values';
import { powerModulo } from './big-numbers';
import { hash } from './hash';

/** The digests that RSA signatures still carry and Web Crypto does not know. */
export const oldHashes = { MD5: '1.2.840.113549.2.5', 'SHA-224': '2.16.840.1.101.3.4.2.4' } as const;

/** Checks RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2.2): the padded digest must be rebuilt to the last octet. */
export async function verifyRsaOldHash(
  { modulus, exponent, bits }: { modulus: bigint; exponent: bigint; bits: number },
  hashName: keyof typeof oldHashes,
  { data, signature }: { data: Bytes; signature: Bytes },
): Promise<boolean> {
  const size = Math.ceil(bits / 8);
  const value = toUnsigned(signature);
  if (signature.length !== size || value >= modulus) return false;
  const algorithm = sequence(oid(oldHashes[hashName]), nothing());
  const info = sequence(algorithm, octetString(await hash(hashName, data)));
  if (size < info.length + 11) return false;
  const padded = new Uint8Array(size).fill(0xff);
  padded.set([0, 1]);
  padded.set([0, ...info], size - info.length - 1);
  return powerModulo(value, exponent, modulus) === toUnsigned(padded);
}
