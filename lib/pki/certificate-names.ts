import type { Bytes } from './bytes';
import { DerError, readDer, readParts } from './read-der';

/** Subject and issuer of a certificate as DER, for comparing byte by byte (RFC 5280 section 7.1). Throws DerError. */
export function certificateNames(certificate: Bytes): { subject: Bytes; issuer: Bytes } {
  const fields = readParts(readParts(readDer(certificate))[0]);
  // A version 1 certificate has no version field before its serial number.
  const from = fields[0]?.tag === 0xa0 ? 1 : 0;
  const [, , issuer, , subject] = fields.slice(from);
  if (!issuer || !subject) throw new DerError(0);
  return { subject: subject.der, issuer: issuer.der };
}
