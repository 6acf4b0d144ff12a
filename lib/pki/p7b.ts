import type { Bytes } from './bytes';
import { certificateNames } from './certificate-names';
import { integer, oid, sequence, set, tagged } from './der';

/**
 * A .p7b: PKCS#7 signedData that holds certificates and nothing else (RFC 5652 section 5), in the order given.
 * Throws DerError when something that is not a certificate is put in.
 */
export function makeP7b(certificates: readonly Bytes[]): Bytes {
  for (const certificate of certificates) certificateNames(certificate);
  const content = sequence(oid('1.2.840.113549.1.7.1'));
  const signedData = sequence(integer(1), set(), content, tagged(0, ...certificates), set());
  return sequence(oid('1.2.840.113549.1.7.2'), tagged(0, signedData));
}
